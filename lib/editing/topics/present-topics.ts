import 'server-only'
import { inArray } from 'drizzle-orm'
import { topics } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Topic } from '@/lib/domain/article/article'
import { topicColumns } from '@/lib/editing/article/content-columns'
import { topicsByName } from './topics-by-name'

/** The topics of a kept text as they are today: renamed, merged, or made again when they were removed. */
export function presentTopics(tx: Transaction, kept: Topic[]): Topic[] {
  const ids = kept.map((topic) => topic.id)
  const known = tx.select(topicColumns).from(topics).where(inArray(topics.id, ids)).all()
  const today = kept.map((topic) => known.find(({ id }) => id === topic.id) ?? topic)
  return topicsByName(tx, today)
}
