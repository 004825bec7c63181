import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import { publishedTopics } from '@/db/schema/published-topics'
import { subscriberTopics } from '@/db/schema/subscribers'
import type { Transaction } from '@/db/transaction'

/** Puts down the topics somebody wants. Of those that are gone by now nothing is kept; without any it is all. */
export function chooseTopics(tx: Transaction, subscriberId: string, topics: string[]): void {
  tx.delete(subscriberTopics).where(eq(subscriberTopics.subscriberId, subscriberId)).run()
  if (topics.length === 0) return
  const there = tx
    .select({ topicId: publishedTopics.id })
    .from(publishedTopics)
    .where(inArray(publishedTopics.id, topics))
    .all()
  for (const { topicId } of there) {
    tx.insert(subscriberTopics).values({ subscriberId, topicId }).onConflictDoNothing().run()
  }
}
