import type { Metadata } from 'next'
import { cache, type ReactNode } from 'react'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { NotFoundAnswer } from '@/components/reader/answers/not-found-answer'
import type { Publication } from '@/lib/domain/article/article'
import { pageNumber } from '@/lib/domain/text/page-of'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'
import { latestFew } from '@/lib/published/latest-few'
import { unlisted } from './unlisted'

type Address = { params: Promise<{ slug: string; number?: string }> }

/** A list of updates on pages: the first has no number in its address. */
export type PagedList<Found> = {
  /** Null when there is no such list, or no such page of it. */
  read: (slug: string, page: number) => Found | null
  /** For a slug that leads nowhere: what stands there when it has another address now. */
  moved?: (slug: string, page: number) => ReactNode
  metadata: (found: Found, publication: Publication) => Metadata
  view: (found: Found, publication: Publication) => ReactNode
}

export async function pagedListMetadata<Found>(
  list: PagedList<Found>,
  address: Address,
): Promise<Metadata> {
  const found = await find(list, address)
  const publication = attempt(getPublication)
  if (!found?.value || !publication) return unlisted('Not found')
  return list.metadata(found.value, publication.value)
}

export async function pagedListPage<Found>(
  list: PagedList<Found>,
  address: Address,
): Promise<ReactNode> {
  const found = await find(list, address)
  const publication = attempt(getPublication)
  if (!found || !publication) return <FailedAnswer />
  return found.value ? list.view(found.value, publication.value) : elsewhere(list, address)
}

async function elsewhere<Found>(list: PagedList<Found>, address: Address): Promise<ReactNode> {
  const { slug, page } = await place(address)
  const moved = attempt(() => page && list.moved?.(slug, page))
  if (!moved) return <FailedAnswer />
  return moved.value || <NotFoundAnswer latest={latestFew()} />
}

async function find<Found>(list: PagedList<Found>, address: Address) {
  const { slug, page } = await place(address)
  return page === null ? { value: null } : readOnce(list.read, slug, page)
}

/** For the page and its metadata. */
const readOnce = cache(<Found,>(read: PagedList<Found>['read'], slug: string, page: number) =>
  attempt(() => read(slug, page)),
)

async function place({ params }: Address) {
  const { slug, number } = await params
  return { slug, page: number === undefined ? 1 : pageNumber(number) }
}
