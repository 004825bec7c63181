import { foldedWord, indexedText, indexedWords, plainLetters } from './indexed-text'

/** Parts of one name: `gpt-oss`, `Next.js`, `deepseek-ai/DeepSeek-R1`. */
const compound = /[\p{L}\p{N}]+(?:[-.\u2010\u2011][\p{L}\p{N}]+)+/gu

/**
 * Words by which a text shall be found although they do not stand in it: compound names in one word (`gptoss`), and
 * plain letters for mathematical and wide ones.
 */
export function otherForms(text: string): string {
  const joined = (text.match(compound) ?? []).filter(isName).map(withoutSigns)
  const words = text.split(/\s+/)
  const plain = words.filter((word) => plainLetters(word) !== word.normalize('NFC'))
  const forms = plain.flatMap((word) => indexedWords(indexedText(plainLetters(word))))
  return [...new Set([...joined, ...forms].map(foldedWord))].join(' ')
}

function isName(word: string): boolean {
  return /\p{L}/u.test(word) && word.length <= 60
}

function withoutSigns(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '')
}
