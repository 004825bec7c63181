import 'server-only'
import { eq } from 'drizzle-orm'
import { topicHistory } from '@/db/schema/published-topics'
import { topicFormerNames } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'

type Called = { slug: string; name: string }

/** Keeps what a topic was called until now, and frees what it is called from now on. */
export function rememberTopic(tx: Transaction, topicId: string, before: Called, now: Called): void {
  forgetName(tx, now.name)
  tx.delete(topicHistory).where(eq(topicHistory.slug, now.slug)).run()
  if (keyOf(before.name) !== keyOf(now.name)) rememberName(tx, topicId, before.name)
  if (before.slug !== now.slug) rememberAddress(tx, topicId, before.slug)
}

/** Everything one topic was ever called leads to the other one: no address leads to another old one. */
export function handTopicOn(tx: Transaction, from: Called & { id: string }, intoId: string): void {
  const into = { topicId: intoId }
  tx.update(topicHistory).set(into).where(eq(topicHistory.topicId, from.id)).run()
  tx.update(topicFormerNames).set(into).where(eq(topicFormerNames.topicId, from.id)).run()
  rememberName(tx, intoId, from.name)
  rememberAddress(tx, intoId, from.slug)
}

export function forgetTopic(tx: Transaction, topicId: string): void {
  tx.delete(topicHistory).where(eq(topicHistory.topicId, topicId)).run()
  tx.delete(topicFormerNames).where(eq(topicFormerNames.topicId, topicId)).run()
}

/** Id of the topic that was once called so, in any case. */
export function topicIdOnceCalled(tx: Transaction, name: string): string | undefined {
  return tx
    .select({ topicId: topicFormerNames.topicId })
    .from(topicFormerNames)
    .where(eq(topicFormerNames.name, keyOf(name)))
    .get()?.topicId
}

function rememberName(tx: Transaction, topicId: string, name: string): void {
  const target = topicFormerNames.name
  tx.insert(topicFormerNames)
    .values({ name: keyOf(name), topicId })
    .onConflictDoUpdate({ target, set: { topicId } })
    .run()
}

function rememberAddress(tx: Transaction, topicId: string, slug: string): void {
  tx.insert(topicHistory).values({ slug, topicId }).run()
}

function forgetName(tx: Transaction, name: string): void {
  tx.delete(topicFormerNames)
    .where(eq(topicFormerNames.name, keyOf(name)))
    .run()
}

function keyOf(name: string): string {
  return name.toLowerCase()
}
