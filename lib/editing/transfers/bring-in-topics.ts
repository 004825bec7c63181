import 'server-only'
import { eq } from 'drizzle-orm'
import { topicHistory } from '@/db/schema/published-topics'
import { topicFormerNames, topics } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { freeTopicSlug, isTopicSlugTaken } from '@/lib/editing/topics/topic-slugs'
import { knownTopic } from '@/lib/editing/topics/topics-by-name'
import type { Library } from './library-record'

/** Makes the topics that are not here, with what they were called before. One of the same name is the same. */
export function bringInTopics(
  tx: Transaction,
  actor: Actor,
  coming: Library['topics'],
  ids: Map<string, string>,
): void {
  for (const { formerNames, formerAddresses, ...topic } of coming) {
    if (has(tx, topic.id)) continue
    const known = knownTopic(tx, topic.name)
    if (known) {
      ids.set(topic.id, known.id)
      continue
    }
    const topicId = topic.id
    const isTaken = isTopicSlugTaken(tx, topicId, topic.slug)
    const slug = isTaken ? freeTopicSlug(tx, topicId, topic.name) : topic.slug
    tx.insert(topics)
      .values({ ...topic, slug })
      .run()
    for (const name of formerNames) {
      tx.insert(topicFormerNames).values({ name, topicId }).onConflictDoNothing().run()
    }
    for (const address of formerAddresses) {
      if (isTopicSlugTaken(tx, topicId, address)) continue
      tx.insert(topicHistory).values({ slug: address, topicId }).run()
    }
    audit(tx, actor, 'brought in a topic', topicId, { name: topic.name, slug })
  }
}

function has(tx: Transaction, id: string): boolean {
  return tx.select({ id: topics.id }).from(topics).where(eq(topics.id, id)).get() !== undefined
}
