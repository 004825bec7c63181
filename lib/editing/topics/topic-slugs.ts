import 'server-only'
import { and, inArray, ne } from 'drizzle-orm'
import { topicHistory } from '@/db/schema/published-topics'
import { topics } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import { slugFrom } from '@/lib/domain/text/slug'
import { firstFree } from '@/lib/editing/article/first-free'

/** The slug of a topic's name, or with `-2`, `-3` when other topics have it or had it before. */
export function freeTopicSlug(tx: Transaction, topicId: string, name: string): string {
  return firstFree(topicSlugOf(name), (slugs) => takenAmong(tx, topicId, slugs))
}

/** Whether another topic has this slug, or had it before. */
export function isTopicSlugTaken(tx: Transaction, topicId: string, slug: string): boolean {
  return takenAmong(tx, topicId, [slug]).length > 0
}

export function topicSlugOf(name: string): string {
  return slugFrom(name, 'topic')
}

function takenAmong(tx: Transaction, topicId: string, slugs: string[]): string[] {
  const present = tx
    .select({ slug: topics.slug })
    .from(topics)
    .where(and(inArray(topics.slug, slugs), ne(topics.id, topicId)))
    .all()
  const past = tx
    .select({ slug: topicHistory.slug })
    .from(topicHistory)
    .where(and(inArray(topicHistory.slug, slugs), ne(topicHistory.topicId, topicId)))
    .all()
  return [...present, ...past].map(({ slug }) => slug)
}
