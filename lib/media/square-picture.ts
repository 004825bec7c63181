import 'server-only'
import { readPicture } from './read-picture'

/** Readers see it at 48 pixels; screens with small pixels show twice as many. */
const side = 96

/**
 * The middle of a picture as a small square WebP that carries nothing but its pixels.
 * @throws Invalid with a sentence for everything that is not a sound JPEG, PNG or WebP within the limits
 */
export function squarePicture(bytes: Buffer): Promise<Buffer> {
  return readPicture(bytes, (picture) =>
    picture
      .resize(side, side, { fit: 'cover', position: 'centre' })
      .webp({ quality: 82 })
      .toBuffer(),
  )
}
