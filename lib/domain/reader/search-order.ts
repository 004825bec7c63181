import { markEnd, markStart } from '@/lib/domain/text/marked-text'

/** Text of an update in which a search marked what it found, most telling part first. */
export type MarkedParts = { headline: string; body: string; questions: string; quotes: string }

const weights = { headline: 10, body: 3, questions: 2, quotes: 2 }
/** As in BM25: how soon more of the same word stops counting, and how much the length matters. */
const [saturation, lengthCounts] = [1.2, 0.75]
const found = new RegExp(`${markStart}([^${markEnd}]*)${markEnd}`, 'g')

/**
 * Orders what a search found, the best match first; equals stay as they came. It weighs as BM25 does, but knows
 * nothing of how rare a word is, for which every update with that word would have to be read.
 * @param words what was searched for; the last one also found longer ones
 */
export function inOrderOfMatch<Found extends MarkedParts>(all: Found[], words: string[]): Found[] {
  const known = words.map(folded)
  const average = all.reduce((sum, one) => sum + lengthOf(one), 0) / Math.max(1, all.length)
  const weighed = all.map((one) => ({ one, weight: weightOf(one, known, average) }))
  return weighed.toSorted((a, b) => b.weight - a.weight).map(({ one }) => one)
}

function weightOf(parts: MarkedParts, words: string[], averageLength: number): number {
  const share = lengthOf(parts) / Math.max(1, averageLength)
  const enough = saturation * (1 - lengthCounts + lengthCounts * share)
  return timesFound(parts, words).reduce((sum, times) => sum + times / (times + enough), 0)
}

/** How often each word was found, more for more telling parts. */
function timesFound(parts: MarkedParts, words: string[]): number[] {
  const times = words.map(() => 0)
  const last = words.length - 1
  for (const [part, weight] of Object.entries(weights)) {
    for (const [, text = ''] of parts[part as keyof MarkedParts].matchAll(found)) {
      const exact = words.indexOf(folded(text))
      const at = exact === -1 ? last : exact
      times[at] = (times[at] ?? 0) + weight
    }
  }
  return times
}

function lengthOf({ headline, body, questions, quotes }: MarkedParts): number {
  return headline.length + body.length + questions.length + quotes.length
}

/** As the index compares words: without case and accents. */
function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
