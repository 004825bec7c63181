import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { topics } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Topic } from '@/lib/domain/article'
import type { TopicKind } from '@/lib/domain/kinds'
import { numberedSlug, slugFrom } from '@/lib/domain/slug'
import { topicColumns } from './content-columns'

/** The topics of these names in any case; those that are new are made. */
export function topicsByName(tx: Transaction, named: { name: string; kind: TopicKind }[]): Topic[] {
  return named.map(({ name, kind }) => knownTopic(tx, name) ?? newTopic(tx, name, kind))
}

function knownTopic(tx: Transaction, name: string): Topic | undefined {
  const bySlug = tx
    .select(topicColumns)
    .from(topics)
    .where(eq(topics.slug, slugOf(name)))
    .get()
  if (bySlug?.name.toLowerCase() === name.toLowerCase()) return bySlug
  return tx
    .select(topicColumns)
    .from(topics)
    .where(eq(sql`lower(${topics.name})`, name.toLowerCase()))
    .get()
}

function newTopic(tx: Transaction, name: string, kind: TopicKind): Topic {
  const topic = { id: v7(), slug: freeTopicSlug(tx, name), name, kind, description: '' }
  tx.insert(topics).values(topic).run()
  return topic
}

function freeTopicSlug(tx: Transaction, name: string): string {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? slugOf(name) : numberedSlug(slugOf(name), number)
    if (!tx.select({ id: topics.id }).from(topics).where(eq(topics.slug, slug)).get()) return slug
  }
}

function slugOf(name: string): string {
  return slugFrom(name, 'topic')
}
