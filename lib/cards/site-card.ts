import 'server-only'
import { getPublication } from '@/lib/published/get-publication'
import { drawCard } from './draw-card'

let drawn: { words: string; file: Promise<string> } | undefined

/** The card of pages that are no updates: drawn once for as long as name, tagline and colour stay. */
export function siteCard(): Promise<string> {
  const { name, tagline, accent } = getPublication()
  const words = `${name}\n${tagline}\n${accent}`
  if (drawn?.words !== words) {
    const file = drawCard({ headline: tagline, sourceName: '', network: null, date: '' })
    drawn = { words, file }
  }
  return drawn.file
}
