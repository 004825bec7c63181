import { inLatinLetters } from '@/lib/domain/text/latin-letters'

/** What two readers who ask the same have in common: the words, whatever their case, accents and punctuation. */
export function sameAsk(text: string): string {
  const words = inLatinLetters(text).match(/[\p{L}\p{N}]+/gu) ?? []
  // Of a text of marks alone the text itself is all there is to compare.
  return words.join(' ') || text.trim()
}
