import type { Metadata } from 'next'
import { authorMetadata } from '@/components/reader/author-metadata'
import { AuthorView } from '@/components/reader/author-view'
import { FailedAnswer } from '@/components/reader/failed-answer'
import { JsonLd } from '@/components/reader/json-ld'
import { NotFoundAnswer } from '@/components/reader/not-found-answer'
import { unlistedMetadata } from '@/components/reader/page-metadata'
import { profilePage } from '@/lib/domain/structured-data'
import { attempt } from '@/lib/published/attempt'
import { getAuthorPage } from '@/lib/published/get-author-page'
import { getPublication } from '@/lib/published/get-publication'
import { latestFew } from '@/lib/published/latest-few'
import { absolute } from '@/lib/site'

type Props = { params: Promise<{ slug: string }> }

export function generateStaticParams() {
  return [{ slug: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const found = attempt(() => getAuthorPage(slug, 1))
  const publication = attempt(getPublication)
  if (!found?.value || !publication) return unlistedMetadata('Not found')
  return authorMetadata(found.value.author, found.value.page, publication.value)
}

export default async function AuthorPage({ params }: Props) {
  const { slug } = await params
  const found = attempt(() => getAuthorPage(slug, 1))
  if (!found) return <FailedAnswer />
  if (!found.value) return <NotFoundAnswer latest={latestFew()} />
  return (
    <>
      <AuthorView {...found.value} />
      <JsonLd things={[profilePage(found.value.author, absolute)]} />
    </>
  )
}
