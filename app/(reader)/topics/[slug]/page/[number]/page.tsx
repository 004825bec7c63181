import type { Metadata } from 'next'
import { FailedAnswer } from '@/components/reader/failed-answer'
import { NotFoundAnswer } from '@/components/reader/not-found-answer'
import { unlistedMetadata } from '@/components/reader/page-metadata'
import { topicMetadata } from '@/components/reader/topic-metadata'
import { TopicView } from '@/components/reader/topic-view'
import { pageNumber } from '@/lib/domain/page-of'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'
import { getTopicPage } from '@/lib/published/get-topic-page'
import { latestFew } from '@/lib/published/latest-few'

type Props = { params: Promise<{ slug: string; number: string }> }

export function generateStaticParams() {
  return [{ slug: '_', number: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, number } = await params
  const page = pageNumber(number)
  const found = attempt(() => page && getTopicPage(slug, page))
  const publication = attempt(getPublication)
  if (!found?.value || !publication) return unlistedMetadata('Not found')
  return topicMetadata(found.value.topic, found.value.page, publication.value)
}

export default async function NumberedTopicPage({ params }: Props) {
  const { slug, number } = await params
  const page = pageNumber(number)
  const found = attempt(() => page && getTopicPage(slug, page))
  if (!found) return <FailedAnswer />
  if (!found.value) return <NotFoundAnswer latest={latestFew()} />
  return <TopicView {...found.value} />
}
