import { foldedWord, indexedText, indexedWords, isUnspaced, plainLetters } from './indexed-text'
import { isStopWord } from './stop-words'

/** Something a reader looks for: words that stand one after the other, mostly a single one. */
export type Asked = {
  /** As the index has them. */
  words: string[]
  /** In quotation marks: to be found just so. */
  isPhrase: boolean
  /** Somebody may be in the middle of it, so that it also finds longer words. */
  mayGoOn: boolean
  /** As it was typed. */
  typed: string
}

const longestQuery = 200
const longestWord = 60
const most = 8
const marks = '"“”„‟«»＂'
const quoted = new RegExp(`[${marks}]([^${marks}]*)[${marks}]`, 'gu')
/** What holds the parts of one name together: `gpt-oss`, `openai/gpt-oss`, `AT&T`. */
const between = /[^\p{L}\p{N}\p{M}\p{Co}\u2060\-./'’&_:@\u2010\u2011]+/u
const shortestThatGoesOn = 3

/** What a reader who typed this looks for, without words that say nothing; empty when there is nothing to look for. */
export function askedFor(query: string): Asked[] {
  const text = plainLetters(Array.from(query).slice(0, longestQuery).join(''))
  const all = piecesOf(text).flatMap(({ text: piece, isPhrase }) =>
    isPhrase ? askedPiece(piece, true) : piece.split(/\s+/).flatMap((one) => partsAskedFor(one)),
  )
  const telling = all.filter(({ isPhrase, words }) => isPhrase || !isAllStopWords(words))
  const asked = (telling.length > 0 ? telling : all).slice(0, most)
  const last = asked.at(-1)
  return asked.map((one) => (one === last ? { ...one, mayGoOn: goesOn(one) } : one))
}

/** What was asked for, folded, names of several words as one. */
export function askedWords(asked: Asked[]): string[] {
  return [...new Set(asked.map(joinedWord))]
}

/** One word, or a name of several as one, folded. */
export function joinedWord({ words }: Asked): string {
  return words.map(foldedWord).join('')
}

/** The same, not finding longer words. */
export function asItStands(asked: Asked): Asked {
  return { ...asked, mayGoOn: false }
}

function piecesOf(text: string): { text: string; isPhrase: boolean }[] {
  // What is caught by the one group of the separator stands at every second place.
  return text.split(quoted).map((piece, place) => ({ text: piece, isPhrase: place % 2 === 1 }))
}

function partsAskedFor(typed: string): Asked[] {
  const parts = indexedText(typed).split(between)
  return parts.flatMap((part) => askedPiece(part.replace(/['’]s$/u, ''), false))
}

function askedPiece(typed: string, isPhrase: boolean): Asked[] {
  const words = indexedWords(isPhrase ? indexedText(typed) : typed)
  const short = words.slice(0, most).map((word) => Array.from(word).slice(0, longestWord).join(''))
  return short.length > 0 ? [{ words: short, isPhrase, mayGoOn: false, typed }] : []
}

function isAllStopWords(words: string[]): boolean {
  return words.every((word) => isStopWord(foldedWord(word)))
}

function goesOn({ isPhrase, words }: Asked): boolean {
  const word = words.at(-1) ?? ''
  // The stem of a word whose ending is its last letters is short, and would begin too many others.
  const stem = word.replace(/(?<=\p{L}{2})(ing|ed|es|(?<!s)s|ly)$/iu, '')
  return (
    !isPhrase && !isUnspaced(word) && !/\p{N}$/u.test(word) && stem.length >= shortestThatGoesOn
  )
}
