import type { Author, Topic } from '@/lib/domain/article/article'
import { topicsByKind } from '@/lib/domain/reader/topics-by-kind'
import { topicPath } from '@/lib/domain/topics/topic-path'
import { paths } from '@/lib/paths'
import type { FollowedGroup } from './opml'

/** What can be followed beside everything: topics by kind, and then authors. */
export function followedGroups(
  topics: Topic[],
  authors: Pick<Author, 'slug' | 'name'>[],
): FollowedGroup[] {
  const kinds = topicsByKind(topics).map(({ name, topics }) => ({
    name,
    feeds: topics.map((topic) => ({ title: topic.name, of: topicPath(topic) })),
  }))
  const bylines = authors.map(({ name, slug }) => ({ title: name, of: paths.author(slug) }))
  return [...kinds, ...(bylines.length > 0 ? [{ name: 'Authors', feeds: bylines }] : [])]
}
