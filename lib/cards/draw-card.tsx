import 'server-only'
import { ImageResponse } from 'next/og'
import { accentOnLight } from '@/lib/domain/accents'
import type { Network } from '@/lib/domain/kinds'
import { networkNames } from '@/lib/domain/network-names'
import { getPublication } from '@/lib/published/get-publication'
import { type CardFont, cardFonts } from './card-fonts'
import { CardPicture } from './card-picture'
import { drawableText, widthOf } from './drawable-text'
import { fitHeadline } from './fit-headline'
import { keepCard } from './keep-card'

export type CardContent = {
  headline: string
  /** Name of the first source's author; empty leaves the line out. */
  sourceName: string
  /** Null when there is no source. */
  network: Network | null
  /** As it shall read, such as "27 April 2026". */
  date: string
}

const width = 1200
const height = 675
const headlineBox = { width: 1040, height: 350 }
/** In ems of the line's own size; place and date keep their room. */
const widestSource = 17

/**
 * Draws a share card and keeps it in the media directory.
 * @returns its file name, which changes with its content
 */
export async function drawCard(card: CardContent): Promise<string> {
  return keepCard(await cardPicture(card))
}

/**
 * A share card as PNG, 1200×675. Takes about 250 ms of the processor the first time, then 50 ms.
 * Fetches nothing.
 */
export async function cardPicture(card: CardContent): Promise<Buffer<ArrayBuffer>> {
  const { serif, sans, sansBold } = cardFonts()
  const { name, accent } = getPublication()
  const siteName = drawableText(name, serif)
  const headline = drawableText(card.headline, serif) || siteName
  const picture = new ImageResponse(
    <CardPicture
      words={{
        siteName,
        ...fitHeadline(headline, serif, headlineBox),
        source: sourceLine(card, sansBold),
        date: drawableText(card.date, sans),
      }}
      accent={accentOnLight[accent]}
      faces={{ serif: names(serif), sans: names(sans), sansBold: names(sansBold) }}
    />,
    { width, height, fonts: [...new Set([...serif, ...sans, ...sansBold])].map(rendererFont) },
  )
  return Buffer.from(await picture.arrayBuffer())
}

function sourceLine({ sourceName, network }: CardContent, chain: CardFont[]) {
  const name = shortened(drawableText(sourceName, chain), chain)
  if (name === '') return { before: '', name: '', after: '' }
  const place = network ? networkNames[network] : ''
  return { before: 'Source: ', name, after: place ? ` on ${place}` : '' }
}

function shortened(name: string, chain: CardFont[]): string {
  if (widthOf(name, chain) <= widestSource) return name
  let short = name
  while (widthOf(short, chain) > widestSource) short = short.slice(0, -1)
  return `${short.trim()}…`
}

function names(chain: CardFont[]): string {
  return chain.map((font) => `"${font.name}"`).join(', ')
}

function rendererFont({ name, weight, data }: CardFont) {
  return { name, weight, data, style: 'normal' as const }
}
