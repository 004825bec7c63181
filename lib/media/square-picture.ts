import 'server-only'
import type { Sharp } from 'sharp'
import { type PictureKind, pictureKind, pictureLimits, pictureTooLarge } from '@/lib/domain/picture'
import { Invalid } from '@/lib/errors'

/** Readers see it at 48 pixels; screens with small pixels show twice as many. */
const side = 96

/**
 * The middle of a picture as a small square WebP that carries nothing but its pixels.
 * @throws Invalid with a sentence for everything that is not a sound JPEG, PNG or WebP within the limits
 */
export function squarePicture(bytes: Buffer): Promise<Buffer> {
  if (bytes.length > pictureLimits.bytes) throw new Invalid(pictureTooLarge)
  const kind = pictureKind(bytes)
  if (bytes.length === 0) throw new Invalid('This file is empty.')
  if (kind === null) throw new Invalid('This is not a JPEG, PNG or WebP picture.')
  return oneAtATime(() => drawn(bytes, kind))
}

async function drawn(bytes: Buffer, kind: PictureKind): Promise<Buffer> {
  // Loaded when it is needed: on a machine it does not know, texts can still be saved.
  const { default: sharp } = await import('sharp')
  const read = (limitInputPixels: number | false) => sharp(bytes, { limitInputPixels, pages: 1 })
  await checkSize(read(false), kind)
  return sound(
    read(pictureLimits.pixels)
      .autoOrient()
      .resize(side, side, { fit: 'cover', position: 'centre' })
      .flatten({ background: '#fff' })
      .webp({ quality: 82 })
      .timeout({ seconds: 10 })
      .toBuffer(),
  )
}

/** Looks at the head of the file alone, so that a small file cannot unfold into a huge picture. */
async function checkSize(picture: Sharp, kind: PictureKind): Promise<void> {
  const { format, width, height } = await sound(picture.metadata())
  if (format !== kind) throw new Invalid(unsound)
  if (Math.max(width, height) > pictureLimits.side) {
    throw new Invalid('A side of this picture is longer than 16,000 pixels. Choose a smaller one.')
  }
  if (width * height > pictureLimits.pixels) {
    throw new Invalid('This picture has more than 40 megapixels. Choose a smaller one.')
  }
}

const unsound = 'This picture is damaged and cannot be read. Choose another one.'

/** The decoder throws plain errors, and each means that it could not read the bytes. */
async function sound<Result>(result: Promise<Result>): Promise<Result> {
  try {
    return await result
  } catch {
    throw new Invalid(unsound)
  }
}

let last: Promise<unknown> = Promise.resolve()

/** A large picture takes a few hundred megabytes while it is open. */
function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work)
  last = result.catch(() => undefined)
  return result
}
