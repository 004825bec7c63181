import 'server-only'
import type { Sharp } from 'sharp'
import { type PictureKind, pictureKind, pictureLimit } from '@/lib/domain/media/picture'
import { Invalid } from '@/lib/errors'

/**
 * Opens a picture that somebody sent, standing upright and on white, and works on it. One is open at a time: a large
 * one takes a few hundred megabytes.
 * @throws Invalid with a sentence for everything that is not a sound JPEG, PNG or WebP within the limits
 */
export function readPicture<Result>(
  bytes: Buffer,
  work: (picture: Sharp, size: { width: number; height: number }) => Promise<Result>,
): Promise<Result> {
  if (bytes.length > pictureLimit.bytes) throw new Invalid(pictureLimit.message)
  const kind = pictureKind(bytes)
  if (bytes.length === 0) throw new Invalid('This file is empty.')
  if (kind === null) throw new Invalid('This is not a JPEG, PNG or WebP picture.')
  return oneAtATime(async () => {
    // Loaded when it is needed: on a machine it does not know, texts can still be saved.
    const { default: sharp } = await import('sharp')
    const read = (limitInputPixels: number | false) => sharp(bytes, { limitInputPixels, pages: 1 })
    const size = await checkedSize(read(false), kind)
    const upright = read(pictureLimit.pixels)
      .autoOrient()
      .flatten({ background: '#fff' })
      .timeout({ seconds: 10 })
    return sound(work(upright, size))
  })
}

/** Looks at the head of the file alone, so that a small file cannot unfold into a huge picture. */
async function checkedSize(picture: Sharp, kind: PictureKind) {
  const { format, width, height, orientation = 1, pages = 1 } = await sound(picture.metadata())
  if (format !== kind) throw new Invalid(unsound)
  if (pages > 1) throw new Invalid('This picture moves. Choose one that stands still.')
  if (Math.max(width, height) > pictureLimit.side) {
    throw new Invalid('A side of this picture is longer than 16,000 pixels. Choose a smaller one.')
  }
  if (width * height > pictureLimit.pixels) {
    throw new Invalid('This picture has more than 40 megapixels. Choose a smaller one.')
  }
  const isTurned = orientation >= 5
  return isTurned ? { width: height, height: width } : { width, height }
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

function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work)
  last = result.catch(() => undefined)
  return result
}
