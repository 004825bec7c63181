import 'server-only'
import { eq, inArray, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { topics } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Topic } from '@/lib/domain/article/article'
import type { TopicKind } from '@/lib/domain/kinds'
import { topicColumns } from '@/lib/editing/article/content-columns'
import { topicIdOnceCalled } from './former-names'
import { freeTopicSlug, topicSlugOf } from './topic-slugs'

type Named = { name: string; kind: TopicKind }

/** The topics that are called so, or were before, in any case; those that are new are made. Each comes once. */
export function topicsByName(tx: Transaction, named: Named[]): Topic[] {
  return eachOnce(named.map((topic) => knownTopic(tx, topic.name) ?? newTopic(tx, topic)))
}

/** The same for a text that is only kept: those that are new are made when it is restored. */
export function topicsForKeeping(tx: Transaction, named: Named[]): Topic[] {
  return eachOnce(named.map((topic) => knownTopic(tx, topic.name) ?? unmade(topic)))
}

/** Whether a topic is called so, or was before. */
export function isTopic(tx: Transaction, name: string): boolean {
  return knownTopic(tx, name.trim()) !== undefined
}

function eachOnce(topics: Topic[]): Topic[] {
  return [...new Map(topics.map((topic) => [topic.id, topic])).values()]
}

/** The topic that is called so, or was before, in any case. */
export function knownTopic(tx: Transaction, name: string): Topic | undefined {
  const bySlug = tx
    .select(topicColumns)
    .from(topics)
    .where(eq(topics.slug, topicSlugOf(name)))
    .get()
  if (bySlug?.name.toLowerCase() === name.toLowerCase()) return bySlug
  const byName = tx
    .select(topicColumns)
    .from(topics)
    .where(eq(sql`lower(${topics.name})`, sql`lower(${name})`))
    .get()
  return byName ?? topicById(tx, topicIdOnceCalled(tx, name))
}

function topicById(tx: Transaction, id: string | undefined): Topic | undefined {
  if (id === undefined) return undefined
  return tx.select(topicColumns).from(topics).where(eq(topics.id, id)).get()
}

function newTopic(tx: Transaction, named: Named): Topic {
  const topic = unmade(named)
  const made = { ...topic, slug: freeTopicSlug(tx, topic.id, topic.name) }
  tx.insert(topics).values(made).run()
  return made
}

function unmade({ name, kind }: Named): Topic {
  return { id: v7(), slug: topicSlugOf(name), name, kind, description: '' }
}

/** The topics of a kept text as they are today: renamed, merged, or made again when they were removed. */
export function currentTopics(tx: Transaction, kept: Topic[]): Topic[] {
  const ids = kept.map((topic) => topic.id)
  const known = tx.select(topicColumns).from(topics).where(inArray(topics.id, ids)).all()
  const today = kept.map((topic) => known.find(({ id }) => id === topic.id) ?? topic)
  return topicsByName(tx, today)
}
