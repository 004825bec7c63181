import 'server-only'
import { join } from 'node:path'
import type { MediaPicture } from '@/lib/domain/media/media-picture'
import { cardSize } from '@/lib/domain/reader/card-size'
import { paper } from '@/lib/domain/reader/paper'
import { type PictureShape, pictureShapes } from '@/lib/domain/reader/picture-shapes'
import { cutPicture } from '@/lib/media/cut-picture'
import { type CardContent, drawCard } from './draw-card'
import { drawnOnce } from './drawn-once'
import { cardFolder, keepCard } from './keep-card'

/** What is drawn of an update: file names in the folder of the cards. */
export type Drawn = {
  /** For those who meet a link to it. */
  card: string
  /** For search engines, one in each of their shapes. */
  pictures: string[]
}

/**
 * Draws the share card of an update, and its picture in each shape: cuts of the picture it opens with, which have
 * neither words nor mark, or the card on as much paper as the shape has where there is none.
 */
export async function drawPictures(content: CardContent): Promise<Drawn> {
  const card = await drawCard(content)
  const pictures = await Promise.all(
    pictureShapes.map(
      async (shape) => (await cutOf(content.lead ?? null, shape)) ?? onPaper(card, shape),
    ),
  )
  return { card, pictures }
}

/** @returns null without a picture, or when its file is lost */
async function cutOf(lead: MediaPicture | null, shape: PictureShape): Promise<string | null> {
  const cut = lead && (await cutPicture(lead, shape))
  return cut && keepCard(cut, 'jpg')
}

async function onPaper(card: string, { width, height }: PictureShape): Promise<string> {
  if (height === cardSize.height) return card
  return drawnOnce([card, width, height], async () => {
    const { default: sharp } = await import('sharp')
    const above = Math.floor((height - cardSize.height) / 2)
    const below = height - cardSize.height - above
    const larger = sharp(join(cardFolder(), card)).extend({
      top: above,
      bottom: below,
      background: paper.light,
    })
    return keepCard(await larger.png().toBuffer(), 'png')
  })
}
