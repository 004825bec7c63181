import 'server-only'
import { askedFor } from '@/lib/domain/search/asked'
import { didYouMean } from './did-you-mean'
import { type Finding, findings, mostFound } from './findings'
import { nearestTopics } from './nearest-topics'
import { matchesOfAll, matchesOfSome } from './search-matches'
import { type FoundNames, searchNames } from './search-names'

export type Found = {
  updates: Finding[]
  /** Whether every update has all that was asked for, or only some of it. */
  hasAll: boolean
  /** Whether there may be more than these. */
  isCut: boolean
  names: FoundNames
  /** What may have been meant. */
  meant: string | null
  /** Topics that are near it, where nothing was found. */
  nearest: FoundNames['topics']
}

/** With fewer, somebody may have mistyped. */
const few = 3

/** What a reader is shown who searches: what has all of it, or else some of it. */
export function search(query: string): Found {
  const asked = askedFor(query)
  const all = matchesOfAll(asked)
  const hasAll = all.length > 0
  const matches = hasAll || asked.length === 0 ? all : matchesOfSome(asked)
  const updates = findings(matches, asked)
  return {
    updates,
    hasAll,
    isCut: updates.length === mostFound,
    names: searchNames(matches, asked),
    meant: all.length < few ? didYouMean(query) : null,
    nearest: updates.length === 0 ? nearestTopics(asked) : [],
  }
}
