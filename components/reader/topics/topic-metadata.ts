import type { Metadata } from 'next'
import { pageMetadata } from '@/components/reader/page-metadata'
import type { Publication, Topic } from '@/lib/domain/article/article'
import { topicPath } from '@/lib/domain/topics/topic-path'
import { paths } from '@/lib/paths'

export function topicMetadata(topic: Topic, page: number, publication: Publication): Metadata {
  const title = page === 1 ? topic.name : `${topic.name}, page ${page}`
  return pageMetadata({
    publication,
    title,
    description: topic.description || `Updates about ${topic.name} in ${publication.name}.`,
    path: page === 1 ? topicPath(topic) : paths.topic(topic.slug, page),
  })
}
