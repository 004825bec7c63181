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
import { getHistory } from '@/lib/published/get-history'
import { getPublication } from '@/lib/published/get-publication'
import { getUpdate } from '@/lib/published/get-update'
import { latestFew } from '@/lib/published/latest-few'

type Address = { params: Promise<{ slug: string; number?: string }> }

/** Not listed by search engines: it says again what the update says. */
export async function historyMetadata(address: Address): Promise<Metadata> {
  const found = await find(address)
  if (found?.value.kind !== 'live') return unlistedMetadata('Not found')
  const { article, publication } = found.value
  return unlistedMetadata(`What changed: ${article.headline} · ${publication.name}`)
}

export async function historyPage(address: Address): Promise<ReactNode> {
  const found = (await find(address))?.value
  if (!found) return <FailedAnswer />
  const zone = found.publication.timeZone
  if (found.kind === 'moved') {
    return <MovedAnswer what="update" to={paths.history(found.slug, found.page)} />
  }
  if (found.kind === 'gone') return <RetractedAnswer {...found} latest={latestFew()} zone={zone} />
  if (found.kind === 'erased') return <ErasedAnswer {...found} latest={latestFew()} zone={zone} />
  if (found.kind === 'unknown' || !found.history) return <NotFoundAnswer latest={latestFew()} />
  return <HistoryView {...found} {...found.history} />
}

async function find({ params }: Address) {
  const { slug, number } = await params
  return read(slug, number === undefined ? 1 : pageNumber(number))
}

/** Once for the page and its metadata. */
const read = cache((slug: string, page: number | null) =>
  attempt(() => {
    const publication = getPublication()
    const update = page === null ? { kind: 'unknown' as const } : getUpdate(slug)
    if (update.kind !== 'live' || page === null) return { ...update, publication, page: page ?? 1 }
    const history = getHistory(update.article.id, page, publication.labels)
    return { ...update, publication, page, history }
  }),
)
