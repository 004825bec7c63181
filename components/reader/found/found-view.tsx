import { type Latest, LatestUpdates } from '@/components/reader/lists/latest-updates'
import { updatesCounted } from '@/components/reader/lists/updates-counted'
import { paths } from '@/lib/paths'
import { type Found, FoundList } from './found-list'
import { FoundNames, type Names, NearestTopics } from './found-names'

type Props = {
  query: string
  found: {
    updates: Found[]
    /** Whether every update has all that was asked for, or only some of it. */
    hasAll: boolean
    /** Whether there may be more than these. */
    isCut: boolean
    names: Names
    /** What may have been meant. */
    meant: string | null
    nearest: Names['topics']
  }
  zone: string
  /** For when nothing was found. */
  latest: Latest | null
}

/** What a search found: topics and people first, then updates. */
export function FoundView({ query, found, zone, latest }: Props) {
  const { updates, names, meant, nearest } = found
  return (
    <>
      {meant && <DidYouMean query={meant} />}
      <FoundNames names={names} query={query} />
      <p className="mt-5 max-w-measure text-sm text-muted">{inWords(query, found)}</p>
      {updates.length > 0 && <FoundList found={updates} zone={zone} />}
      <NearestTopics topics={nearest} />
      {latest && <LatestUpdates {...latest} />}
    </>
  )
}

function DidYouMean({ query }: { query: string }) {
  return (
    <p className="mt-5 max-w-measure">
      Did you mean{' '}
      <a
        href={paths.search(query)}
        className="inline-flex min-h-7 items-center font-semibold text-ink"
      >
        {query}
      </a>
      ?
    </p>
  )
}

function inWords(query: string, { updates, hasAll, isCut }: Props['found']): string {
  const asked = /["“”„«»]/.test(query) ? query : `“${query}”`
  if (updates.length === 0) return `Nothing was found for ${asked}. Try fewer or other words.`
  if (!hasAll) {
    return `No update has all of ${asked}. ${updates.length === 1 ? 'This one has' : 'These have'} some of it.`
  }
  if (isCut) return `The ${updates.length} best matches for ${asked}.`
  return `${updatesCounted(updates.length)} for ${asked}`
}
