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
  const quoted = tellingWords(earlier.quotations)
  const named = earlier.topics.map(({ name, isName }) => {
    const parts = tellingWords(name)
    const isShared = topics.includes(name.toLowerCase()) || allIn(parts, words)
    return { parts, isName, isShared }
  })
  const names = named.filter(({ isName }) => isName).flatMap(({ parts }) => parts)
  const about = named.flatMap(({ parts }) => parts)
  let [rare, shared, all] = [0, 0, 0]
  for (const own of words) {
    const weight = weights.get(own.word) ?? 0
    all += weight
    const match = sameAs(own, theirs)
    if (match && !isOtherVersion(own, match)) {
      shared += weight
      if (!sameAs(own, names)) rare += 1
    } else if (match) shared -= weight
    else if (sameAs(own, quoted) || sameAs(own, about)) shared += weight / 2
  }
  const isSameTopic = named.some(({ isShared }) => isShared)
  if (rare + (isSameTopic ? 1 : 0) < 2 || rare === 0) return 0
  return all === 0 ? 0 : shared / all
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

function eachOnce(words: TellingWord[]): TellingWord[] {
  return [...new Map(words.map((one) => [one.word, one])).values()]
}
