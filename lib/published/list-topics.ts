import 'server-only'
import { asc, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedTopics } from '@/db/schema/published-topics'
import type { Topic } from '@/lib/domain/article/article'

export const topicColumns = {
  id: publishedTopics.id,
  slug: publishedTopics.slug,
  name: publishedTopics.name,
  kind: publishedTopics.kind,
  description: publishedTopics.description,
}

/** Topics that have a live update, by name, with how many. */
export function listTopics(): (Topic & { updates: number })[] {
  const { name, id, updates } = publishedTopics
  return database()
    .select({ ...topicColumns, updates })
    .from(publishedTopics)
    .where(sql`${updates} > 0`)
    .orderBy(asc(name), asc(id))
    .limit(2000)
    .all()
}
