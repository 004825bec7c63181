import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { topics } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Topic } from '@/lib/domain/article'
import type { TopicKind } from '@/lib/domain/kinds'
import { topicColumns } from './content-columns'
import { topicIdOnceCalled } from './topic-past'
import { freeTopicSlug, topicSlugOf } from './topic-slugs'

/** The topics that are called so, or were before, in any case; those that are new are made. Each comes once. */
export function topicsByName(tx: Transaction, named: { name: string; kind: TopicKind }[]): Topic[] {
  const found = new Map<string, Topic>()
  for (const { name, kind } of named) {
    const topic = knownTopic(tx, name) ?? newTopic(tx, name, kind)
    if (!found.has(topic.id)) found.set(topic.id, topic)
  }
  return [...found.values()]
}

function knownTopic(tx: Transaction, name: string): Topic | undefined {
  const bySlug = tx
    .select(topicColumns)
    .from(topics)
    .where(eq(topics.slug, topicSlugOf(name)))
    .get()
  if (bySlug?.name.toLowerCase() === name.toLowerCase()) return bySlug
  const byName = tx
    .select(topicColumns)
    .from(topics)
    .where(eq(sql`lower(${topics.name})`, name.toLowerCase()))
    .get()
  return byName ?? topicById(tx, topicIdOnceCalled(tx, name))
}

function topicById(tx: Transaction, id: string | undefined): Topic | undefined {
  if (id === undefined) return undefined
  return tx.select(topicColumns).from(topics).where(eq(topics.id, id)).get()
}

function newTopic(tx: Transaction, name: string, kind: TopicKind): Topic {
  const id = v7()
  const topic = { id, slug: freeTopicSlug(tx, id, name), name, kind, description: '' }
  tx.insert(topics).values(topic).run()
  return topic
}
