import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { Invalid } from '@/lib/errors'
import { squarePicture } from './square-picture'

const plain = (width: number, height: number, background = '#d33') =>
  sharp({ create: { width, height, channels: 3, background } })

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9"/></svg>'

test.each([
  ['JPEG', () => plain(300, 200).jpeg().toBuffer()],
  ['PNG', () => plain(300, 200).png().toBuffer()],
  ['WebP', () => plain(20, 30).webp().toBuffer()],
])('a %s becomes a WebP of 96 by 96 pixels', async (_kind, bytes) => {
  const { format, width, height } = await sharp(await squarePicture(await bytes())).metadata()
  expect({ format, width, height }).toEqual({ format: 'webp', width: 96, height: 96 })
})

test('nothing that the file said about itself is kept, and it stands upright', async () => {
  const left = await plain(50, 100, '#00f').png().toBuffer()
  const sideways = await plain(100, 100, '#f00')
    .composite([{ input: left, left: 0, top: 0 }])
    .withExif({ IFD0: { Artist: 'Somebody', Copyright: 'At home' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  expect((await sharp(sideways).metadata()).orientation).toBe(6)
  const kept = await squarePicture(sideways)
  expect(await sharp(kept).metadata()).not.toHaveProperty('exif')
  expect(await colourAt(kept, 48, 10)).toBe('blue')
  expect(await colourAt(kept, 48, 86)).toBe('red')
})

test('it is cut from the middle', async () => {
  const middle = await plain(100, 100, '#00f').png().toBuffer()
  const wide = plain(300, 100, '#f00').composite([{ input: middle, left: 100, top: 0 }])
  const kept = await squarePicture(await wide.png().toBuffer())
  for (const x of [3, 48, 92]) expect(await colourAt(kept, x, 48)).toBe('blue')
})

test.each<[string, () => Buffer | Promise<Buffer>, RegExp]>([
  ['an SVG', () => Buffer.from(svg), /not a JPEG, PNG or WebP/],
  ['a GIF', () => plain(9, 9).gif().toBuffer(), /not a JPEG, PNG or WebP/],
  ['an AVIF', () => plain(16, 16).avif().toBuffer(), /not a JPEG, PNG or WebP/],
  ['a HEIC', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), /not a JPEG, PNG or WebP/],
  ['a page', () => Buffer.from('<!doctype html><script>1</script>'), /not a JPEG, PNG or WebP/],
  ['a head without a body', () => Buffer.from('89504e470d0a1a0a', 'hex'), /damaged/],
  ['an SVG with the head of a JPEG', () => Buffer.from(`\xff\xd8\xff${svg}`, 'latin1'), /damaged/],
  ['half a picture', async () => (await noise(200)).subarray(0, 9_000), /damaged/],
  ['no bytes', () => Buffer.alloc(0), /empty/],
  ['more than 8 MB', () => Buffer.alloc(8 * 1024 * 1024 + 1), /larger than 8 MB/],
  ['50,000 pixels in a row', () => plain(50_000, 1).png().toBuffer(), /longer than 16,000 pixels/],
  ['41 megapixels', () => plain(8_200, 5_000).png().toBuffer(), /more than 40 megapixels/],
])('%s is refused in words', async (_kind, bytes, message) => {
  const refused = await refusalOf(await bytes())
  expect(refused).toBeInstanceOf(Invalid)
  expect(refused).toHaveProperty('message', expect.stringMatching(message))
})

test('a small file that says it unfolds to gigabytes is refused by what it says', async () => {
  const bomb = await plain(10, 10).png().toBuffer()
  bomb.writeUInt32BE(15_000, 16)
  bomb.writeUInt32BE(15_000, 20)
  bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
  const before = process.memoryUsage().rss
  expect(await refusalOf(bomb)).toHaveProperty('message', expect.stringMatching(/40 megapixels/))
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
})

test('a refused picture does not hold up the next', async () => {
  const good = await plain(50, 50).png().toBuffer()
  const [bad, kept] = await Promise.allSettled([
    squarePicture(good.subarray(0, 40)),
    squarePicture(good),
  ])
  expect([bad.status, kept.status]).toEqual(['rejected', 'fulfilled'])
})

function noise(side: number): Promise<Buffer> {
  return sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
    .png()
    .toBuffer()
}

async function refusalOf(bytes: Buffer): Promise<unknown> {
  try {
    return await squarePicture(bytes)
  } catch (error) {
    return error
  }
}

async function colourAt(picture: Buffer, left: number, top: number): Promise<string> {
  const point = sharp(picture).extract({ left, top, width: 1, height: 1 }).removeAlpha()
  const [red = 0, , blue = 0] = await point.raw().toBuffer()
  return red > blue ? 'red' : 'blue'
}

/** As a PNG's parts carry it. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
