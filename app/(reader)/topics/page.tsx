import type { Metadata } from 'next'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { pageMetadata, unlistedMetadata } from '@/components/reader/page-metadata'
import { TopicIndex } from '@/components/reader/topics/topic-index'
import { paths } from '@/lib/paths'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'
import { listTopics } from '@/lib/published/list-topics'

export function generateMetadata(): Metadata {
  const publication = attempt(getPublication)?.value
  if (!publication) return unlistedMetadata('Not available', null)
  return pageMetadata({
    publication,
    title: 'Topics',
    description: `The companies, models, people and subjects that ${publication.name} reports on.`,
    path: paths.topics(),
  })
}

export default function TopicsPage() {
  const topics = attempt(listTopics)
  return topics ? <TopicIndex topics={topics.value} /> : <FailedAnswer />
}
