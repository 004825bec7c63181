import 'server-only'
import { asc, count, eq } from 'drizzle-orm'
import { union } from 'drizzle-orm/sqlite-core'
import { type Database, database } from '@/db/connection'
import { publishedArticleTopics, topicHistory } from '@/db/schema/published-topics'
import { articleTopics, topics } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import type { Topic } from '@/lib/domain/article/article'
import { mayTendTopics } from '@/lib/domain/people/rights'
import type { CountedTopic } from '@/lib/domain/topics/topic'
import { topicColumns } from '@/lib/editing/article/content-columns'
import { NotAllowed, NotFound } from '@/lib/errors'

const most = 100

type OpenTopic = CountedTopic & {
  /** How many updates carry it in one copy or the other: those that a merge changes. */
  carriers: number
  formerSlugs: string[]
}

/**
 * One topic for who may change it, with the slugs it had before.
 * @throws NotAllowed for a writer, NotFound
 */
export function getTopic(actor: Actor, id: string): OpenTopic {
  return database().transaction((tx) => {
    const topic = findTopic(tx, actor, id)
    const past = tx
      .select({ slug: topicHistory.slug })
      .from(topicHistory)
      .where(eq(topicHistory.topicId, id))
      .orderBy(asc(topicHistory.slug))
      .limit(most)
      .all()
    const formerSlugs = past.map(({ slug }) => slug)
    return { ...topic, ...topicUses(tx, id), carriers: carriersOf(tx, id), formerSlugs }
  })
}

/**
 * The topic somebody wants to change.
 * @throws NotAllowed for a writer, NotFound
 */
export function findTopic(tx: Transaction, actor: Actor, id: string): Topic {
  if (!mayTendTopics(actor.role)) {
    throw new NotAllowed('Only an editor or an owner can change topics.')
  }
  const topic = tx.select(topicColumns).from(topics).where(eq(topics.id, id)).get()
  if (!topic) throw new NotFound('There is no such topic any more.')
  return topic
}

type Uses = typeof articleTopics | typeof publishedArticleTopics

/** How many updates carry a topic: in their live copy, and in their working copy. */
export function topicUses(db: Database | Transaction, id: string): { live: number; used: number } {
  return { live: countOf(db, publishedArticleTopics, id), used: countOf(db, articleTopics, id) }
}

function countOf(db: Database | Transaction, uses: Uses, id: string): number {
  const row = db.select({ total: count() }).from(uses).where(eq(uses.topicId, id)).get()
  return row?.total ?? 0
}

/** An update that is live and at the desk counts once. */
function carriersOf(tx: Transaction, id: string): number {
  const at = (uses: Uses) =>
    tx.select({ id: uses.articleId }).from(uses).where(eq(uses.topicId, id))
  const carriers = union(at(articleTopics), at(publishedArticleTopics)).as('carriers')
  return tx.select({ total: count() }).from(carriers).get()?.total ?? 0
}
