import 'server-only'
import { cutStart } from '@/lib/domain/media/cut-start'
import { largestSize, type MediaPicture } from '@/lib/domain/media/media-picture'
import { mediaFile } from './media-file'

/**
 * A piece of a kept picture of just this size in pixels, around its focal point, as JPEG.
 * @returns null when its file is lost
 */
export async function cutPicture(
  picture: MediaPicture,
  to: { width: number; height: number },
): Promise<Buffer | null> {
  const { name, width, height } = largestSize(picture)
  const kept = await mediaFile('media', name)
  if (kept === null) return null
  const { default: sharp } = await import('sharp')
  const scale = Math.max(to.width / width, to.height / height)
  const scaled = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) }
  return sharp(kept.bytes)
    .resize({ ...scaled, fit: 'fill' })
    .extract({
      left: Math.round(cutStart(picture.focalX, scaled.width, to.width)),
      top: Math.round(cutStart(picture.focalY, scaled.height, to.height)),
      ...to,
    })
    .jpeg({ quality: 80 })
    .toBuffer()
}
