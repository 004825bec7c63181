import 'server-only'
import { and, eq, ne } from 'drizzle-orm'
import type { Database } from '@/db/connection'
import { slugHistory } from '@/db/schema/published'
import { articles } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import { numberedSlug, slugFrom, slugProblem } from '@/lib/domain/slug'

/** @returns why an article cannot have this slug, in a sentence, or null when it can */
export function slugRefusal(
  db: Database | Transaction,
  articleId: string,
  slug: string,
): string | null {
  const problem = slugProblem(slug)
  if (problem !== null) return problem
  return isTaken(db, articleId, slug) ? 'Another update has this address, or had it before.' : null
}

/** The headline's slug, or with `-2`, `-3` when others have it; null without a headline. */
export function freeSlug(
  db: Database | Transaction,
  articleId: string,
  headline: string,
): string | null {
  if (headline === '') return null
  const base = slugFrom(headline)
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : numberedSlug(base, number)
    if (!isTaken(db, articleId, slug)) return slug
  }
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

function isTaken(db: Database | Transaction, articleId: string, slug: string): boolean {
  const working = db
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.slug, slug), ne(articles.id, articleId)))
    .get()
  const past = db
    .select({ id: slugHistory.articleId })
    .from(slugHistory)
    .where(and(eq(slugHistory.slug, slug), ne(slugHistory.articleId, articleId)))
    .get()
  return working !== undefined || past !== undefined
}
