import type { Metadata } from 'next'
import { Answer } from '@/components/reader/answers/answer'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { NotFoundAnswer } from '@/components/reader/answers/not-found-answer'
import { FoundList } from '@/components/reader/lists/found-list'
import { LatestUpdates } from '@/components/reader/lists/latest-updates'
import { PageHead } from '@/components/reader/page-head'
import { unlistedMetadata } from '@/components/reader/page-metadata'
import { SearchForm } from '@/components/reader/search-form'
import { updatesCounted } from '@/components/reader/updates-counted'
import { searchQuery } from '@/lib/domain/reader/search-segment'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'
import { latestFew } from '@/lib/published/latest-few'
import { searchUpdates } from '@/lib/published/search-updates'

type Props = { params: Promise<{ query: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const query = searchQuery((await params).query)
  return unlistedMetadata(query === null ? 'Not found' : `Search: ${query}`)
}

export default async function FoundPage({ params }: Props) {
  const query = searchQuery((await params).query)
  if (query === null) return <NotFoundAnswer latest={latestFew()} />
  const answer = attempt(() => ({ found: searchUpdates(query), zone: getPublication().timeZone }))
  if (!answer) return <FailedAnswer />
  const { found, zone } = answer.value
  return (
    <Answer status={200}>
      <div className="mx-auto max-w-page px-5">
        <PageHead title="Search" />
        <div className="mt-6">
          <SearchForm query={query} />
        </div>
        <p className="mt-5 max-w-measure text-sm text-muted">
          {found.length === 0
            ? `No update has all of these words: “${query}”. Try fewer or shorter ones.`
            : `${updatesCounted(found.length)} for “${query}”, the best match first.`}
        </p>
        {found.length === 0 ? (
          <LatestUpdates {...latestFew()} />
        ) : (
          <FoundList found={found} zone={zone} />
        )}
      </div>
    </Answer>
  )
}
