import type { Metadata } from 'next'
import { pageMetadata } from '@/components/reader/page-metadata'
import type { Publication, Topic } from '@/lib/domain/article/article'
import { paths } from '@/lib/paths'

export function topicMetadata(topic: Topic, page: number, publication: Publication): Metadata {
  const title = page === 1 ? topic.name : `${topic.name}, page ${page}`
  return pageMetadata({
    publication,
    title,
    description: topic.description || `Updates about ${topic.name} in ${publication.name}.`,
    path: paths.topic(topic.slug, page),
    feeds: { name: topic.name, of: paths.topic(topic.slug) },
  })
}
