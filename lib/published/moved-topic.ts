import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedTopics, topicHistory } from '@/db/schema/published-topics'
import { topicPath } from '@/lib/domain/topics/topic-path'
import { paths } from '@/lib/paths'

/**
 * Where a topic is that has, or had, this slug and is not among those that were looked through: it got another
 * address, or became a story, or no longer is one. @returns a path; null when readers see none
 */
export function movedTopic(slug: string, page = 1): string | null {
  const { slug: present, kind } = publishedTopics
  const columns = { slug: present, kind }
  const topic =
    database()
      .select(columns)
      .from(topicHistory)
      .innerJoin(publishedTopics, eq(publishedTopics.id, topicHistory.topicId))
      .where(eq(topicHistory.slug, slug))
      .get() ?? database().select(columns).from(publishedTopics).where(eq(present, slug)).get()
  if (!topic) return null
  return topic.kind === 'story' ? topicPath(topic) : paths.topic(topic.slug, page)
}
