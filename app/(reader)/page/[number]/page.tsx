import type { Metadata } from 'next'
import { cache } from 'react'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { NotFoundAnswer } from '@/components/reader/answers/not-found-answer'
import { FrontList } from '@/components/reader/front/front-list'
import { pageMetadata } from '@/components/reader/page-metadata'
import { isDigestOpen } from '@/lib/digest/is-digest-open'
import { pageNumber } from '@/lib/domain/text/page-of'
import { paths } from '@/lib/paths'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'
import { latestFew } from '@/lib/published/latest-few'
import { listUpdates } from '@/lib/published/list-updates'
import { unlisted } from '../../unlisted'

type Props = { params: Promise<{ number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = read((await params).number)
  if (!found?.value) return unlisted('Not found')
  const { publication, updates } = found.value
  return pageMetadata({
    publication,
    title: `Updates, page ${updates.page}`,
    description: publication.description,
    path: paths.front(updates.page),
  })
}

export default async function NumberedPage({ params }: Props) {
  const found = read((await params).number)
  if (!found) return <FailedAnswer />
  if (!found.value) return <NotFoundAnswer latest={latestFew()} />
  return <FrontList {...found.value} byMail={isDigestOpen(found.value.publication)} />
}

/** Once for the page and its metadata. */
const read = cache((segment: string) => {
  const page = pageNumber(segment)
  return attempt(() => {
    const updates = page && listUpdates(page)
    return updates ? { updates, publication: getPublication() } : null
  })
})
