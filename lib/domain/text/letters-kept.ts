import { inLatinLetters } from './latin-letters'

/** Less than this share of the letters says something else, or nothing. */
const leastShare = 0.7

/** What the typefaces of share cards are made for. */
const ofCards = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u

export function lettersIn(text: string): number {
  return allLetters(text).length
}

/** Whether a part of a text still says what the whole does. */
export function keepsEnough(kept: number, all: number): boolean {
  return kept >= leastShare * all
}

/** Whether a share card can show a text: other scripts, and signs alone, it cannot. */
export function isLegibleOnCards(text: string): boolean {
  return mostAre(text, (letter) => ofCards.test(letter.normalize('NFKC')))
}

/** Whether an address made from a text still has its words. */
export function keepsWordsInAddress(text: string): boolean {
  return mostAre(text, (letter) => /[a-z0-9]/.test(inLatinLetters(letter)))
}

function mostAre(text: string, isKept: (letter: string) => boolean): boolean {
  const letters = allLetters(text)
  return letters.length > 0 && keepsEnough(letters.filter(isKept).length, letters.length)
}

function allLetters(text: string): string[] {
  return text.match(/[\p{L}\p{N}]/gu) ?? []
}
