import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedTopics, topicHistory } from '@/db/schema/published'

/** The present slug of the topic that had this one before; null when there is none that readers see. */
export function movedTopic(slug: string): string | null {
  const topic = database()
    .select({ slug: publishedTopics.slug })
    .from(topicHistory)
    .innerJoin(publishedTopics, eq(publishedTopics.id, topicHistory.topicId))
    .where(eq(topicHistory.slug, slug))
    .get()
  return topic?.slug ?? null
}
