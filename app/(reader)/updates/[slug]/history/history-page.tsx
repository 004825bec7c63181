import type { Metadata } from 'next'
import { cache, type ReactNode } from 'react'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { ErasedAnswer, RetractedAnswer } from '@/components/reader/answers/gone-answer'
import { MovedAnswer } from '@/components/reader/answers/moved-answer'
import { NotFoundAnswer } from '@/components/reader/answers/not-found-answer'
import { HistoryView } from '@/components/reader/history/history-view'
import { unlistedMetadata } from '@/components/reader/page-metadata'
import { pageNumber } from '@/lib/domain/text/page-of'
import { paths } from '@/lib/paths'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'
import { getUpdate, type Update } from '@/lib/published/get-update'
import { getHistory } from '@/lib/published/history/get-history'
import { latestFew } from '@/lib/published/latest-few'

type Address = { params: Promise<{ slug: string; number?: string }> }

/** Not listed by search engines: it says again what the update says. */
export async function historyMetadata(address: Address): Promise<Metadata> {
  const found = (await find(address))?.value
  if (found?.update.kind !== 'live' || !found.history)
    return unlistedMetadata('Not found', found?.publication ?? null)
  const { update, publication } = found
  return {
    ...unlistedMetadata(`What changed: ${update.article.headline}`, publication),
    description: 'Each version that readers saw, with what changed from one to the next and why.',
  }
}

export async function historyPage(address: Address): Promise<ReactNode> {
  const found = (await find(address))?.value
  if (!found) return <FailedAnswer />
  const { update, publication, history, page } = found
  const zone = publication.timeZone
  switch (update.kind) {
    case 'moved':
      return <MovedAnswer what="update" to={paths.history(update.slug, page)} />
    case 'gone':
      return <RetractedAnswer {...update} latest={latestFew()} zone={zone} />
    case 'erased':
      return <ErasedAnswer {...update} latest={latestFew()} zone={zone} />
    case 'unknown':
      return <NotFoundAnswer latest={latestFew()} />
    case 'live':
      if (!history) return <NotFoundAnswer latest={latestFew()} />
      return <HistoryView {...history} article={update.article} publication={publication} />
  }
}

async function find({ params }: Address) {
  const { slug, number } = await params
  return read(slug, number === undefined ? 1 : pageNumber(number))
}

/** Once for the page and its metadata. */
const read = cache((slug: string, number: number | null) =>
  attempt(() => {
    const publication = getPublication()
    const page = number ?? 1
    const update: Update = number === null ? { kind: 'unknown' } : getUpdate(slug)
    const history =
      update.kind === 'live' ? getHistory(update.article.id, page, publication.labels) : null
    return { update, publication, history, page }
  }),
)
