import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { headsup, temporaryDirectory } from './test-command-line'

/** Bringing the database up to date readies the data directory as a start does. */
async function ready(directory: string) {
  const { code, error } = await headsup(directory, ['migrate'])
  expect(error).not.toMatch(/^\s+at /m)
  return { code, error }
}

test('a data directory of which a part is lost is refused in words', async () => {
  const directory = temporaryDirectory()
  const database = join(directory, 'headsup.db')
  const secret = join(directory, 'secret')
  expect(await ready(directory)).toEqual({ code: 0, error: '' })
  expect(statSync(secret).mode & 0o777).toBe(0o600)
  const kept = readFileSync(secret)

  writeFileSync(secret, '')
  const empty = await ready(directory)
  expect(empty.code).toBe(1)
  expect(empty.error).toContain('has 0 bytes; it needs 32')

  rmSync(secret)
  const missing = await ready(directory)
  expect(missing.code).toBe(1)
  expect(missing.error).toContain(`${secret}, which signs cookies, is missing. If it stood in`)

  writeFileSync(secret, kept)
  mkdirSync(join(directory, 'media', 'og'), { recursive: true })
  writeFileSync(join(directory, 'media', 'og', 'card.png'), 'card')
  for (const spoil of [() => rmSync(database), () => writeFileSync(database, '')]) {
    spoil()
    for (const rest of ['-wal', '-shm']) rmSync(`${database}${rest}`, { force: true })
    const lost = await ready(directory)
    expect(lost.code).toBe(1)
    expect(lost.error).toContain(`${database} is missing or empty, but there are files in`)
  }
  rmSync(join(directory, 'media'), { recursive: true })
  expect(await ready(directory)).toEqual({ code: 0, error: '' })
  await headsup(directory, ['backup'])
  rmSync(database)
  const restorable = await ready(directory)
  expect(restorable.error).toContain('Restore the latest: npm run headsup -- restore latest.')
  expect((await headsup(directory, ['restore', 'latest'])).code).toBe(0)
  expect(await ready(directory)).toEqual({ code: 0, error: '' })
})
