import 'server-only'
import { asc, count, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticleTopics } from '@/db/schema/published-topics'
import { articleTopics, topics } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import type { TopicKind } from '@/lib/domain/kinds'
import type { CountedTopic } from '@/lib/domain/topics/topic'
import { topicColumns } from '@/lib/editing/article/content-columns'

const most = 2_000
const mostSuggested = 1_000

/** Every topic there is, by name, with how many updates carry it. Writers see them too. */
export function listTopics(_editor: Actor): CountedTopic[] {
  const [live, used] = [usesById(publishedArticleTopics), usesById(articleTopics)]
  const rows = database()
    .select(topicColumns)
    .from(topics)
    .orderBy(sql`lower(${topics.name})`, asc(topics.id))
    .limit(most)
    .all()
  return rows.map((topic) => ({
    ...topic,
    live: live.get(topic.id) ?? 0,
    used: used.get(topic.id) ?? 0,
  }))
}

function usesById(uses: typeof articleTopics | typeof publishedArticleTopics): Map<string, number> {
  const rows = database()
    .select({ id: uses.topicId, total: count() })
    .from(uses)
    .groupBy(uses.topicId)
    .all()
  return new Map(rows.map(({ id, total }) => [id, total]))
}

/** Every topic there is, by name, for suggestions while typing. */
export function listTopicNames(_editor: Actor): { name: string; kind: TopicKind }[] {
  return database()
    .select({ name: topics.name, kind: topics.kind })
    .from(topics)
    .orderBy(asc(topics.name))
    .limit(mostSuggested)
    .all()
}
