import 'server-only'
import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Database } from '@/db/connection'
import { slugHistory } from '@/db/schema/published'
import { articles } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import { slugFrom } from '@/lib/domain/text/slug'
import { slugProblem } from '@/lib/domain/text/slug-problem'
import { firstFree } from './first-free'

/** @returns why an article cannot have this slug, in a sentence, or null when it can */
export function slugRefusal(
  db: Database | Transaction,
  articleId: string,
  slug: string,
): string | null {
  const problem = slugProblem(slug)
  if (problem !== null) return problem
  const isTaken = takenAmong(db, articleId, [slug]).length > 0
  return isTaken ? 'Another update has this address, or had it before.' : null
}

/** The headline's slug, or with `-2`, `-3` when others have it; null without a headline. */
export function freeSlug(
  db: Database | Transaction,
  articleId: string,
  headline: string,
): string | null {
  if (headline === '') return null
  return firstFree(slugFrom(headline), (slugs) => takenAmong(db, articleId, slugs))
}

/** Whether this article was ever live: from then on its slug no longer follows the headline. */
export function wasEverLive(db: Database | Transaction, articleId: string): boolean {
  const row = db
    .select({ slug: slugHistory.slug })
    .from(slugHistory)
    .where(eq(slugHistory.articleId, articleId))
    .get()
  return row !== undefined
}

function takenAmong(db: Database | Transaction, articleId: string, slugs: string[]): string[] {
  const working = db
    .select({ slug: articles.slug })
    .from(articles)
    .where(and(inArray(articles.slug, slugs), ne(articles.id, articleId)))
    .all()
  const past = db
    .select({ slug: slugHistory.slug })
    .from(slugHistory)
    .where(and(inArray(slugHistory.slug, slugs), ne(slugHistory.articleId, articleId)))
    .all()
  return [...working, ...past].map(({ slug }) => slug ?? '')
}
