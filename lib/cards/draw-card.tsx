import 'server-only'
import { accentOnLight } from '@/lib/domain/article/accents'
import type { Network } from '@/lib/domain/kinds'
import type { MediaPicture } from '@/lib/domain/media/media-picture'
import { networkNames } from '@/lib/domain/sources/network-names'
import { cutPicture } from '@/lib/media/cut-picture'
import { getPublication } from '@/lib/published/get-publication'
import { type CardFont, cardFonts } from './card-fonts'
import { CardPicture } from './card-picture'
import { drawableText, legibleText, widthOf } from './drawable-text'
import { type Drawing, draw } from './drawing'
import { drawnOnce } from './drawn-once'
import { firstLines, fitHeadline } from './fit-headline'
import { keepCard } from './keep-card'
import { plainTree } from './plain-tree'

export type CardContent = {
  headline: string
  /** What stands below it, as much of it as has room. */
  text?: string
  /** Name of the first source's author; empty leaves the line out. */
  sourceName: string
  /** Null when there is no source. */
  network: Network | null
  /** As it shall read, such as "27 April 2026". */
  date: string
  /** Stands beside the words. */
  lead?: MediaPicture | null
}

const mostBytes = 300_000
const width = 1200
const height = 675
const headlineBox = { width: 1040, height: 350 }
const textBox = { width: 1000, size: 34, most: 3 }
/** Of the text's lines, and of the room above them, in pixels. */
const [textLine, aboveText] = [46, 26]
/** On the right, of the full height; the words have what it leaves. */
const pictureBox = { width: 460, height }
const besidePicture = { width: headlineBox.width - pictureBox.width + 24, height: 380 }
/** In ems of the line's own size; place and date keep their room. */
const widestSource = 17
const widestBesidePicture = 14

/**
 * Draws a share card and keeps it in the media directory.
 * @returns its file name, which changes with its content
 */
export async function drawCard(card: CardContent): Promise<string> {
  const { name, tagline, accent } = getPublication()
  return drawnOnce([card, name, tagline, accent], async () =>
    keepCard(await cardPicture(card), 'png'),
  )
}

/** A share card as PNG, 1200×675. */
export async function cardPicture(card: CardContent): Promise<Buffer<ArrayBuffer>> {
  const cut = card.lead ? await cutPicture(card.lead, pictureBox) : null
  const png = await draw(cardDrawing(card, cut))
  return cut ? fewerColours(png) : png
}

/**
 * All that a card shows, in letters that the fonts have.
 * @param cut the lead picture as JPEG, in the size of its box
 */
export function cardDrawing(card: CardContent, cut: Buffer | null): Drawing {
  const { serif, sans, sansBold } = cardFonts()
  const { name, tagline, accent } = getPublication()
  const siteName = drawableText(name, serif)
  const headline = legibleText(card.headline, serif) || legibleText(tagline, serif) || siteName
  const lines = firstLines(legibleText(card.text ?? '', sans), sans, textBox)
  const below = lines.length > 0 ? lines.length * textLine + aboveText : 0
  const box = { ...headlineBox, height: headlineBox.height - below }
  const lead = cut && { data: `data:image/jpeg;base64,${cut.toString('base64')}`, ...pictureBox }
  const tree = plainTree(
    <CardPicture
      words={{
        siteName,
        ...fitHeadline(headline, serif, lead ? besidePicture : box),
        text: { lines, size: textBox.size, lineHeight: textLine, above: aboveText },
        source: sourceLine(card, sansBold, lead ? widestBesidePicture : widestSource),
        // Beside a picture there is no room for both.
        date: lead ? '' : drawableText(card.date, sans),
      }}
      lead={lead}
      accent={accentOnLight[accent]}
      faces={{ serif: names(serif), sans: names(sans), sansBold: names(sansBold) }}
    />,
  )
  const fonts = [...new Set([...serif, ...sans, ...sansBold])]
  return {
    tree,
    width,
    height,
    fonts: fonts.map(({ name, weight, file }) => ({ name, weight, file })),
  }
}

/** A photograph as PNG would be too heavy for the networks that fetch it. */
async function fewerColours(png: Buffer): Promise<Buffer<ArrayBuffer>> {
  const { default: sharp } = await import('sharp')
  let lighter = png
  for (const colours of [256, 128, 64]) {
    lighter = await sharp(png).png({ palette: true, colours, effort: 4 }).toBuffer()
    if (lighter.length <= mostBytes) break
  }
  return Buffer.from(lighter)
}

function sourceLine({ sourceName, network }: CardContent, chain: CardFont[], widest: number) {
  const name = shortened(legibleText(sourceName, chain), chain, widest)
  if (name === '') return { before: '', name: '', after: '' }
  const place = network ? networkNames[network] : ''
  return { before: 'Source: ', name, after: place ? ` on ${place}` : '' }
}

function shortened(name: string, chain: CardFont[], widest: number): string {
  if (widthOf(name, chain) <= widest) return name
  let short = name
  while (widthOf(short, chain) > widest) short = short.slice(0, -1)
  return `${short.trim()}…`
}

function names(chain: CardFont[]): string {
  return chain.map((font) => `"${font.name}"`).join(', ')
}
