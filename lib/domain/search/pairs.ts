import type { Asked } from './asked'
import { isUnspaced } from './indexed-text'

/** Where words are not separated, what was typed may be a sentence: then each two letters of it are asked for. */
export function inPairs(asked: Asked[]): Asked[] {
  return asked.flatMap((one) => {
    const { words, isPhrase } = one
    if (isPhrase || words.length < 3 || !words.every(isUnspaced)) return one
    return words.slice(1).map((word, at) => ({ ...one, words: [words[at] ?? '', word] }))
  })
}
