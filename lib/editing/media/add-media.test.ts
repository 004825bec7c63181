import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { databaseProblem } from '@/lib/database-problem'
import { largestSize, sizeName } from '@/lib/domain/media/media-picture'
import { hire } from '@/lib/editing/test-desk'
import { mediaFile } from '@/lib/media/media-file'
import { testPublication } from '@/lib/published/test-publication'
import { addMedia } from './add-media'
import { listMedia } from './get-media'
import { plain } from './test-pictures'

const { folder } = testPublication()

test('a picture is kept in every size without what its camera wrote, and twice or at once is once', async () => {
  const writer = hire('writer')
  const bytes = await sharp(await plain('#123'))
    .withExif({ IFD0: { Artist: 'Somebody' }, GPSIFD: { GPSLatitude: '1/1' } } as never)
    .jpeg()
    .toBuffer()
  const added = await Promise.all([1, 2].map(() => addMedia(writer, bytes, 'a\\b/wall.jpg')))
  added.push(await addMedia(writer, bytes, 'another name.jpg'))
  const [first] = added
  expect(new Set(added.map(({ picture }) => picture.id)).size).toBe(1)
  expect(added.filter(({ isKnown }) => !isKnown)).toHaveLength(1)
  expect(listMedia(writer).pictures).toMatchObject([
    { name: 'wall.jpg', width: 2000, height: 1000, alt: '', focalX: 50, uses: 0 },
  ])
  for (const width of [480, 960, 1600]) {
    const kept = await mediaFile('media', sizeName(first?.picture.file ?? '', width))
    const { exif, ...size } = await sharp(kept?.bytes).metadata()
    expect({ exif, width: size.width, height: size.height }).toEqual({
      exif: undefined,
      width,
      height: width / 2,
    })
  }
})

test('a small picture is never made larger, and one that lies on its side is measured upright', async () => {
  const editor = hire('editor')
  const small = await addMedia(editor, await plain('#456', 300, 100), 'small.jpg')
  expect(largestSize(small.picture)).toMatchObject({ width: 300, height: 100 })
  expect(await mediaFile('media', sizeName(small.picture.file, 300))).not.toBeNull()
  const sideways = await sharp(await plain('#457', 600, 300))
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const { picture } = await addMedia(editor, sideways, 'sideways.jpg')
  expect(picture).toMatchObject({ width: 300, height: 600 })
})

test.each<[string, () => Buffer | Promise<Buffer>, RegExp]>([
  ['a program that is called a picture', () => Buffer.from('MZ\x90\0'), /not a JPEG, PNG or WebP/],
  ['zero bytes', () => Buffer.alloc(0), /empty/],
  ['50,000 pixels', () => plain('#000', 50_000, 1), /longer than 16,000 pixels/],
  ['half a picture', async () => (await noise()).subarray(0, 20_000), /damaged/],
  ['one that moves', moving, /moves/],
])('%s is refused in words, and nothing of it is kept', async (_kind, bytes, message) => {
  const before = [readdirSync(join(folder(), 'media')).length, listMedia(hire('editor')).total]
  await expect(async () => addMedia(hire('editor'), await bytes(), 'x.jpg')).rejects.toThrow(
    expect.objectContaining({ message: expect.stringMatching(message) }),
  )
  expect([readdirSync(join(folder(), 'media')).length, listMedia(hire('editor')).total]).toEqual(
    before,
  )
})

test('a disk that is full during an upload is a sentence, and the next try works', async () => {
  const editor = hire('editor')
  const bytes = await plain('#789', 400, 400)
  const probe = await addMedia(editor, await plain('#78a', 400, 400), 'probe.jpg')
  const { keepSizedPicture } = await import('@/lib/media/sized-picture')
  const name = sizeName((await keepSizedPicture(bytes)).file, 400)
  const { rmSync } = await import('node:fs')
  rmSync(join(folder(), 'media', name))
  const draft = join(folder(), 'media', `${name}.${process.pid}.tmp`)
  mkdirSync(join(folder(), 'media'), { recursive: true })
  symlinkSync('/dev/full', draft)
  const error = await addMedia(editor, bytes, 'full.jpg').catch((problem: unknown) => problem)
  expect(databaseProblem(error)).toMatch(/^The disk is full, so nothing was saved\./)
  expect(readdirSync(join(folder(), 'media'))).not.toContain(name)
  expect(await addMedia(editor, bytes, 'full.jpg')).toMatchObject({ isKnown: false })
  expect(probe.isKnown).toBe(false)
})

function noise(): Promise<Buffer> {
  const raw = { width: 400, height: 400, channels: 3 as const }
  return sharp(randomBytes(400 * 400 * 3), { raw })
    .jpeg()
    .toBuffer()
}

async function moving(): Promise<Buffer> {
  const frames = await Promise.all(['#f00', '#0f0'].map((colour) => plain(colour, 20, 20)))
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer()
}
