import type { Metadata } from 'next'
import { Answer } from '@/components/reader/answers/answer'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { NotFoundAnswer } from '@/components/reader/answers/not-found-answer'
import { FoundView } from '@/components/reader/found/found-view'
import { PageHead } from '@/components/reader/page-head'
import { SearchForm } from '@/components/reader/search-form'
import { searchQuery } from '@/lib/domain/reader/search-segment'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'
import { latestFew } from '@/lib/published/latest-few'
import { search } from '@/lib/published/search/search'
import { unlisted } from '../../unlisted'

type Props = { params: Promise<{ query: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const query = searchQuery((await params).query)
  return unlisted(query === null ? 'Not found' : `Search: ${query}`)
}

export default async function FoundPage({ params }: Props) {
  const query = searchQuery((await params).query)
  if (query === null) return <NotFoundAnswer latest={latestFew()} />
  const answer = attempt(() => ({ found: search(query), zone: getPublication().timeZone }))
  if (!answer) return <FailedAnswer />
  const { found, zone } = answer.value
  const { topics, authors } = found.names
  return (
    <Answer status={200} isFruitless={found.updates.length + topics.length + authors.length === 0}>
      <div className="mx-auto max-w-page px-5">
        <PageHead title="Search" />
        <div className="mt-6">
          <SearchForm query={query} />
        </div>
        <FoundView
          query={query}
          found={found}
          zone={zone}
          latest={found.updates.length === 0 ? latestFew() : null}
        />
      </div>
    </Answer>
  )
}
