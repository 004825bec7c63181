import 'server-only'
import { createHash } from 'node:crypto'
import { keptWidths, sizeName } from '@/lib/domain/media/media-picture'
import { keepMediaFile } from './kept-pictures'
import { readPicture } from './read-picture'

/**
 * Keeps a picture in every size pages ask for, as WebP that carries nothing but its pixels.
 * @returns what the names of its files begin with, and the size it came in
 * @throws Invalid with a sentence for everything that is not a sound JPEG, PNG or WebP within the limits
 */
export async function keepSizedPicture(
  bytes: Buffer,
): Promise<{ file: string; width: number; height: number }> {
  const { sizes, width, height } = await readPicture(bytes, async (picture, size) => {
    const widths = keptWidths(size.width).toReversed()
    const [largest = size.width, ...smaller] = widths
    const { data, info } = await picture
      .resize({ width: largest, withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { default: sharp } = await import('sharp')
    const { width, height, channels } = info
    const drawn = (to: number) =>
      sharp(data, { raw: { width, height, channels } })
        .resize({ width: to, withoutEnlargement: true })
        .webp({ quality: 80, effort: 3 })
        .toBuffer()
    const all = await Promise.all(
      [largest, ...smaller].map(async (to) => ({ to, webp: await drawn(to) })),
    )
    return { sizes: all, ...size }
  })
  const hash = createHash('sha256')
  for (const { webp } of sizes) hash.update(webp)
  const file = hash.digest('hex').slice(0, 32)
  for (const { to, webp } of sizes) keepMediaFile(sizeName(file, to), webp)
  return { file, width, height }
}
