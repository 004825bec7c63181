import 'server-only'
import { asc, count, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticleTopics, publishedTopics } from '@/db/schema/published'
import type { Topic } from '@/lib/domain/article'

export const topicColumns = {
  id: publishedTopics.id,
  slug: publishedTopics.slug,
  name: publishedTopics.name,
  kind: publishedTopics.kind,
  description: publishedTopics.description,
}

/** Topics that have a live update, by name, with how many. */
export function listTopics(): (Topic & { updates: number })[] {
  return database()
    .select({ ...topicColumns, updates: count() })
    .from(publishedTopics)
    .innerJoin(publishedArticleTopics, eq(publishedArticleTopics.topicId, publishedTopics.id))
    .groupBy(publishedTopics.id)
    .orderBy(asc(publishedTopics.name))
    .limit(2000)
    .all()
}
