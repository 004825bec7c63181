import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { asNewProcess, headsup, migratedDirectory, temporaryDirectory } from './test-command-line'

const picture = `${'a'.repeat(32)}.webp`

/** What is there is named as people name it, not stubbed: each command begins with settings of its own. */
function share(folder: string): void {
  process.env.MEDIA_URL = folder
}

afterEach(() => {
  process.env.MEDIA_URL = ''
})

test('two machines keep pictures and cards in one folder, and backups have what is in it', async () => {
  const [one, other] = [migratedDirectory(), migratedDirectory()]
  const shared = temporaryDirectory()
  share(shared)
  const card = await asNewProcess(one, async () => {
    const { keepMediaFile } = await import('@/lib/media/kept-pictures')
    const { keepCard } = await import('@/lib/cards/keep-card')
    keepMediaFile(picture, Buffer.from('a picture'))
    return keepCard(Buffer.from('a card'), 'png')
  })
  expect(readdirSync(shared, { recursive: true }).sort()).toEqual([picture, 'og', `og/${card}`])
  const read = await asNewProcess(other, async () => {
    const { mediaFile } = await import('@/lib/media/media-file')
    return [await mediaFile('media', picture), await mediaFile('cards', card)]
  })
  expect(read.map((file) => Buffer.from(file?.bytes ?? []).toString())).toEqual([
    'a picture',
    'a card',
  ])

  const kept = await headsup(one, ['backup', '--json'])
  const { folder } = JSON.parse(kept.out)
  expect(readFileSync(join(folder, 'media', picture), 'utf8')).toBe('a picture')
  for (const name of readdirSync(shared)) rmSync(join(shared, name), { recursive: true })
  expect(await headsup(one, ['restore', 'latest'])).toMatchObject({ code: 0, error: '' })
  expect(readFileSync(join(shared, 'og', card), 'utf8')).toBe('a card')
  expect(readFileSync(join(shared, picture), 'utf8')).toBe('a picture')
  const out = join(temporaryDirectory(), 'out')
  expect(await headsup(one, ['export', out])).toMatchObject({ code: 0, error: '' })
  expect(readFileSync(join(out, 'media', 'og', card), 'utf8')).toBe('a card')
  expect(readFileSync(join(out, 'media', picture), 'utf8')).toBe('a picture')
  for (const directory of [one, other]) expect(existsSync(join(directory, 'media'))).toBe(false)
})

test('a folder that is not mounted is not made, and the site does not begin', async () => {
  const shared = join(temporaryDirectory(), 'not-mounted')
  share(shared)
  expect(await headsup(migratedDirectory(), ['migrate'])).toEqual({
    code: 1,
    out: '',
    error: `The folder ${shared}, which MEDIA_URL names, cannot be written (ENOENT). Mount there what the machines share, or give it to the user who runs HeadsUpAI, then start again.`,
  })
  expect(existsSync(shared)).toBe(false)
})

test('pictures that would be left behind are named', async () => {
  const directory = migratedDirectory()
  const shared = temporaryDirectory()
  const left = join(directory, 'media', 'og')
  mkdirSync(left, { recursive: true })
  writeFileSync(join(left, 'card.png'), 'card')
  share(shared)
  expect(await headsup(directory, ['migrate'])).toMatchObject({
    code: 1,
    error: expect.stringContaining(
      `MEDIA_URL names ${shared}, and there are pictures and share cards in ${join(directory, 'media')}. Move all that is in it there, then start again.`,
    ),
  })
  expect(readdirSync(shared)).toEqual([])
})
