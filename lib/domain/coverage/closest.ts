import { isSameWord, type TellingWord, tellingWords } from './telling-words'

export type Earlier = {
  id: string
  headline: string
  topics: { name: string; isName: boolean }[]
  /** What its sources say, in one text. */
  quotations: string
}

/** How often a word comes up among so many updates. */
export type Frequency = { of: number; updates: number }

/** As alike as two headlines have to be to tell the same, between 0 and 1; found on labelled pairs. */
const alike = 0.3

/**
 * Those of the earlier updates that a new headline may repeat, the most alike first. Two rare words in common are asked
 * for, or one and a topic: the name of a company alone says nothing.
 * @param topics names that are the new update's own
 */
export function closest(
  headline: string,
  topics: string[],
  earlier: Earlier[],
  frequencyOf: (word: string) => Frequency,
): string[] {
  const words = eachOnce(tellingWords(headline))
  const weights = new Map(words.map(({ word }) => [word, weightOf(frequencyOf(word))]))
  return earlier
    .map((one) => ({ id: one.id, likeness: likeness(words, topics, one, weights) }))
    .filter((one) => one.likeness >= alike)
    .toSorted((a, b) => b.likeness - a.likeness)
    .map(({ id }) => id)
}

function likeness(
  words: TellingWord[],
  topics: string[],
  earlier: Earlier,
  weights: Map<string, number>,
): number {
  const theirs = eachOnce(tellingWords(earlier.headline))
  const matches = words.map((own) => ({ own, theirs: sameAs(own, theirs) }))
  const same = matches.filter(({ own, theirs }) => theirs && !isOtherVersion(own, theirs))
  if (same.length === 0) return 0
  const named = earlier.topics.map(({ name, isName }) => ({
    isName,
    parts: tellingWords(name),
    isOwn: topics.includes(name.toLowerCase()),
  }))
  const names = named.filter(({ isName }) => isName).flatMap(({ parts }) => parts)
  const rare = same.filter(({ own }) => !sameAs(own, names)).length
  const isSameTopic = named.some(({ isOwn, parts }) => isOwn || allIn(parts, words))
  if (rare + (isSameTopic ? 1 : 0) < 2) return 0
  const about = [...named.flatMap(({ parts }) => parts), ...tellingWords(earlier.quotations)]
  const shared = matches.map(({ own, theirs }) => {
    const weight = weights.get(own.word) ?? 0
    if (theirs) return isOtherVersion(own, theirs) ? -weight : weight
    return sameAs(own, about) ? weight / 2 : 0
  })
  return sumOf(shared) / sumOf(weights.values())
}

function sameAs({ word }: TellingWord, among: TellingWord[]): TellingWord | undefined {
  return among.find((other) => isSameWord(word, other.word))
}

function allIn(parts: TellingWord[], words: TellingWord[]): boolean {
  return parts.length > 0 && parts.every((part) => sameAs(part, words))
}

/** GPT-5 is not GPT-6. */
function isOtherVersion(own: TellingWord, theirs: TellingWord): boolean {
  const isVersion = (next: string) => /^\p{L}?\d/u.test(next)
  return isVersion(own.next) && isVersion(theirs.next) && own.next !== theirs.next
}

/** As BM25 weighs a word: the rarer, the more it tells. */
function weightOf({ of, updates }: Frequency): number {
  return Math.log(1 + (updates - of + 0.5) / (of + 0.5))
}

function sumOf(numbers: Iterable<number>): number {
  return Array.from(numbers).reduce((sum, number) => sum + number, 0)
}

function eachOnce(words: TellingWord[]): TellingWord[] {
  return [...new Map(words.map((one) => [one.word, one])).values()]
}
