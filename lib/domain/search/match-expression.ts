import { type Asked, joinedWord } from './asked'
import { otherSpellings } from './british-american'
import { foldedWord } from './indexed-text'

/** Of more words, two that stand side by side are not tried as one. */
const mostToJoin = 4

/**
 * A full-text query that every asked thing answers to. Every word is quoted, so that no character of it commands
 * anything. Two words side by side are also one: `deep seek` is DeepSeek.
 */
export function allOf(asked: Asked[]): string {
  const joined =
    asked.length > mostToJoin ? [] : asked.slice(1).flatMap((_, at) => withJoined(asked, at))
  return [asked, ...joined]
    .map((one) => `(${one.map((wanted) => anyForm(wanted)).join(' AND ')})`)
    .join(' OR ')
}

/** The same that one of them answers to. */
export function anyOf(asked: Asked[]): string {
  return asked.map((one) => anyForm(one)).join(' OR ')
}

function withJoined(asked: Asked[], at: number): Asked[][] {
  const [one, next] = [asked[at], asked[at + 1]]
  if (!one || !next || one.isPhrase || next.isPhrase) return []
  const words = [[...one.words, ...next.words].join('')]
  const both = { ...next, words, typed: `${one.typed}${next.typed}` }
  return [[...asked.slice(0, at), both, ...asked.slice(at + 2)]]
}

function anyForm(asked: Asked): string {
  const { words, isPhrase, mayGoOn } = asked
  const exact = `${phrase(words)}${mayGoOn ? '*' : ''}`
  if (isPhrase) return exact
  const others = words.length > 1 ? [[joinedWord(asked)]] : formsOf(words[0] ?? '')
  return `(${[exact, ...others.map(phrase)].join(' OR ')})`
}

/** Other spellings, and `gpt5` in two parts. */
function formsOf(word: string): string[][] {
  const parts = word.match(/^(\p{L}{2,})(\p{N}[\p{N}\p{Co}]*)$/u)
  const spellings = otherSpellings(foldedWord(word)).map((other) => [other])
  return parts?.[1] && parts[2] ? [...spellings, [parts[1], parts[2]]] : spellings
}

function phrase(words: string[]): string {
  return `"${words.join(' ')}"`
}
