import { markEnd, markStart } from '@/lib/domain/text/marked-text'
import { wordsMarked } from './order-of-match'

/** In characters, without those of the marks. */
const [before, after] = [60, 140]

/**
 * The piece of some texts in which most of the asked words are marked, cut between words; null where nothing is.
 * @param texts the most telling one first
 */
export function bestExcerpt(
  texts: string[],
  words: string[],
): { text: string; words: number } | null {
  let best: { text: string; words: number } | null = null
  for (const text of texts) {
    for (let at = text.indexOf(markStart); at !== -1; at = text.indexOf(markStart, at + 1)) {
      const piece = around(text, at)
      const count = wordsMarked(piece, words).size
      if (!best || count > best.words) best = { text: piece, words: count }
      if (count === words.length) return best
    }
  }
  return best
}

function around(text: string, at: number): string {
  const begin = at <= before ? 0 : nextWord(text, at - before, at)
  const end = at + after >= text.length ? text.length : lastWord(text, at, at + after)
  const piece = text.slice(begin, end)
  // What begins inside what was found shows it as found.
  const opened = piece.lastIndexOf(markStart) > piece.lastIndexOf(markEnd) ? markEnd : ''
  const unopened = piece.search(new RegExp(`[${markStart}${markEnd}]`))
  const closed = piece[unopened] === markEnd ? markStart : ''
  return `${begin > 0 ? '…' : ''}${closed}${piece}${opened}${end < text.length ? '…' : ''}`
}

function nextWord(text: string, from: number, most: number): number {
  const space = text.slice(from, most).search(/\s/)
  return space === -1 ? from : from + space + 1
}

function lastWord(text: string, least: number, until: number): number {
  const space = text.slice(least, until).search(/\s\S*$/)
  return space <= 0 ? until : least + space
}
