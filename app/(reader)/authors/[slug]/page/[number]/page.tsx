import type { Metadata } from 'next'
import { authorMetadata } from '@/components/reader/author-metadata'
import { AuthorView } from '@/components/reader/author-view'
import { FailedAnswer } from '@/components/reader/failed-answer'
import { NotFoundAnswer } from '@/components/reader/not-found-answer'
import { unlistedMetadata } from '@/components/reader/page-metadata'
import { pageNumber } from '@/lib/domain/page-of'
import { attempt } from '@/lib/published/attempt'
import { getAuthorPage } from '@/lib/published/get-author-page'
import { getPublication } from '@/lib/published/get-publication'
import { latestFew } from '@/lib/published/latest-few'

type Props = { params: Promise<{ slug: string; number: string }> }

export function generateStaticParams() {
  return [{ slug: '_', number: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, number } = await params
  const page = pageNumber(number)
  const found = attempt(() => page && getAuthorPage(slug, page))
  const publication = attempt(getPublication)
  if (!found?.value || !publication) return unlistedMetadata('Not found')
  return authorMetadata(found.value.author, found.value.page, publication.value)
}

export default async function NumberedAuthorPage({ params }: Props) {
  const { slug, number } = await params
  const page = pageNumber(number)
  const found = attempt(() => page && getAuthorPage(slug, page))
  if (!found) return <FailedAnswer />
  if (!found.value) return <NotFoundAnswer latest={latestFew()} />
  return <AuthorView {...found.value} />
}
