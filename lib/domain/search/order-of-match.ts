import { markEnd, markStart } from '@/lib/domain/text/marked-text'
import { foldedWord, indexedWords } from './indexed-text'

/** What of an update is searched, most telling first, as the index has it. */
export const searchedParts = ['headline', 'names', 'body', 'questions', 'quotes', 'forms'] as const
/** Text of an update in which a search marked what it found. */
export type MarkedParts = Record<(typeof searchedParts)[number], string>

const weights = { headline: 10, names: 6, body: 3, questions: 2, quotes: 2, forms: 3 }
/** As in BM25: how soon more of the same word stops counting, and how much the length matters. */
const [saturation, lengthCounts] = [1.2, 0.75]
/** A plural, another spelling or a longer word, beside the very word. */
const otherFormCounts = 0.7
/** Matches whose weights differ by less are equals. */
const step = 0.05
const found = new RegExp(`${markStart}([^${markEnd}]*)${markEnd}`, 'g')

type Found = MarkedParts & { firstPublishedAt: number }

/**
 * Orders what a search found, the best match first, and of equals the newer one. It weighs as BM25 does, but knows
 * nothing of how rare a word is, for which every update with that word would have to be read.
 * @param words what was searched for, folded, names of several words as one
 */
export function inOrderOfMatch<One extends Found>(all: One[], words: string[]): One[] {
  const average = all.reduce((sum, one) => sum + lengthOf(one), 0) / Math.max(1, all.length)
  const weighed = all.map((one) => {
    const weight = Math.round(weightOf(one, words, average) / step)
    return { one, weight }
  })
  return weighed
    .toSorted((a, b) => b.weight - a.weight || b.one.firstPublishedAt - a.one.firstPublishedAt)
    .map(({ one }) => one)
}

/** The asked words that are marked in a text. */
export function wordsMarked(text: string, words: string[]): Set<string> {
  const marked = Array.from(text.matchAll(found), ([, piece = '']) => meant(piece, words).word)
  return new Set(marked)
}

function weightOf(parts: MarkedParts, words: string[], averageLength: number): number {
  const share = lengthOf(parts) / Math.max(1, averageLength)
  const enough = saturation * (1 - lengthCounts + lengthCounts * share)
  const times = timesFound(parts, words)
  return [...times.values()].reduce((sum, many) => sum + many / (many + enough), 0)
}

/** How often each word was found, more for more telling parts. */
function timesFound(parts: MarkedParts, words: string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const part of searchedParts) {
    for (const [, text = ''] of parts[part].matchAll(found)) {
      const { word, isExact } = meant(text, words)
      const counts = weights[part] * (isExact ? 1 : otherFormCounts)
      times.set(word, (times.get(word) ?? 0) + counts)
    }
  }
  return times
}

/** Which word it is that was found: the very same, or the one that begins most like it. */
function meant(marked: string, words: string[]): { word: string; isExact: boolean } {
  const text = foldedWord(indexedWords(marked).join(''))
  if (words.includes(text)) return { word: text, isExact: true }
  const closest = words.reduce(
    (best, word) => (sharedStart(word, text) >= sharedStart(best, text) ? word : best),
    words[0] ?? '',
  )
  return { word: closest, isExact: false }
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

function lengthOf({ headline, body, questions, quotes }: MarkedParts): number {
  return headline.length + body.length + questions.length + quotes.length
}
