import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticleTopics, publishedTopics } from '@/db/schema/published-topics'
import { subscriberTopics } from '@/db/schema/subscribers'
import { articleTopics, topics } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import type { Topic } from '@/lib/domain/article/article'
import { renewSome } from '@/lib/editing/search/renew-search'
import { Invalid } from '@/lib/errors'
import { handTopicOn } from './former-names'
import { findTopic, topicUses } from './get-topic'

/**
 * Makes two topics one: every update of the first, live or not, carries the second from then on, and the
 * first one's addresses lead there. Working copies keep their `rev`, since nothing they say has changed.
 * @returns the topic that stays
 * @throws NotAllowed, NotFound, Invalid for a topic merged into itself
 */
export function mergeTopics(actor: Actor, id: string, intoId: string): Topic {
  return writeTransaction(database(), (tx) => {
    const from = findTopic(tx, actor, id)
    if (intoId === '') refuse('Choose the topic that stays.')
    if (id === intoId) refuse('A topic cannot be merged into itself. Choose another one.')
    const into = findTopic(tx, actor, intoId)
    moveUses(tx, articleTopics, id, intoId)
    const isLive = topicUses(tx, id).live > 0
    if (isLive) tx.insert(publishedTopics).values(into).onConflictDoNothing().run()
    moveUses(tx, publishedArticleTopics, id, intoId)
    tx.delete(publishedTopics).where(eq(publishedTopics.id, id)).run()
    handTopicOn(tx, from, intoId)
    moveChoices(tx, id, intoId)
    tx.delete(topics).where(eq(topics.id, id)).run()
    audit(tx, actor, 'merged a topic', id, { name: from.name, slug: from.slug, into: into.name })
    audit(tx, actor, 'took another topic in', intoId, { name: from.name, slug: from.slug })
    renewSome(tx)
    return into
  })
}

function refuse(why: string): never {
  throw new Invalid('Nothing was merged.', { into: why })
}

type Uses = typeof articleTopics | typeof publishedArticleTopics

/** An article that carries both keeps the one it has. */
function moveUses(tx: Transaction, uses: Uses, id: string, intoId: string): void {
  const carriesBoth = inArray(uses.articleId, articlesWith(tx, uses, intoId))
  tx.delete(uses)
    .where(and(eq(uses.topicId, id), carriesBoth))
    .run()
  tx.update(uses).set({ topicId: intoId }).where(eq(uses.topicId, id)).run()
}

/** Readers who chose it for their digest get the one that stays. */
function moveChoices(tx: Transaction, id: string, intoId: string): void {
  const { subscriberId, topicId } = subscriberTopics
  const choseBoth = tx.select({ subscriberId }).from(subscriberTopics).where(eq(topicId, intoId))
  tx.delete(subscriberTopics)
    .where(and(eq(topicId, id), inArray(subscriberId, choseBoth)))
    .run()
  tx.update(subscriberTopics).set({ topicId: intoId }).where(eq(topicId, id)).run()
}

function articlesWith(tx: Transaction, uses: Uses, topicId: string) {
  return tx.select({ id: uses.articleId }).from(uses).where(eq(uses.topicId, topicId))
}
