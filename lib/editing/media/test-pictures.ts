import sharp from 'sharp'
import { mediaFile } from '@/lib/media/media-file'
import { articleBySlug } from '@/lib/published/article-by-slug'

/** For tests: a picture of one colour. */
export const plain = (background: string, width = 2000, height = 1000) =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer()

/** For tests: what is said of a picture. */
export const words = {
  alt: 'A wall of one colour',
  credit: 'Photo: the desk',
  focalX: 20,
  focalY: 80,
}

/** For tests: where a card has its picture, which of red, green and blue the live one shows there. */
export async function cardDot(slug: string): Promise<number[]> {
  const card = await mediaFile('cards', articleBySlug(slug)?.card ?? '')
  const dot = { left: 1100, top: 300, width: 1, height: 1 }
  const pixel = await sharp(card?.bytes).extract(dot).removeAlpha().raw().toBuffer()
  return [...pixel].map((channel) => Math.round(channel / 170))
}
