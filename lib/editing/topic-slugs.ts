import 'server-only'
import { and, eq, ne } from 'drizzle-orm'
import { topicHistory } from '@/db/schema/published'
import { topics } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import { numberedSlug, slugFrom } from '@/lib/domain/slug'

/** The slug of a topic's name, or with `-2`, `-3` when other topics have it or had it before. */
export function freeTopicSlug(tx: Transaction, topicId: string, name: string): string {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? topicSlugOf(name) : numberedSlug(topicSlugOf(name), number)
    if (!isTopicSlugTaken(tx, topicId, slug)) return slug
  }
}

/** Whether another topic has this slug, or had it before. */
export function isTopicSlugTaken(tx: Transaction, topicId: string, slug: string): boolean {
  const present = tx
    .select({ id: topics.id })
    .from(topics)
    .where(and(eq(topics.slug, slug), ne(topics.id, topicId)))
    .get()
  const past = tx
    .select({ topicId: topicHistory.topicId })
    .from(topicHistory)
    .where(and(eq(topicHistory.slug, slug), ne(topicHistory.topicId, topicId)))
    .get()
  return present !== undefined || past !== undefined
}

export function topicSlugOf(name: string): string {
  return slugFrom(name, 'topic')
}
