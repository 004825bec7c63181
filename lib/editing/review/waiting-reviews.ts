import 'server-only'
import { and, asc, eq, exists, isNull, ne, not, or, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articleReviews } from '@/db/schema/review'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import { mayNever } from '@/lib/domain/people/rights'
import { ownedBy, signedBy } from '@/lib/editing/article/owned-by'
import { isOwnApprovalAllowed } from './own-approval'

const latestStep = sql`(SELECT latest.id FROM article_reviews AS latest WHERE latest.article_id = ${articles.id} ORDER BY latest.at DESC, latest.id DESC LIMIT 1)`

const row = {
  reviewId: articleReviews.id,
  articleId: articles.id,
  headline: articles.headline,
  step: articleReviews.step,
  by: articleReviews.byName,
  note: articleReviews.note,
  at: articleReviews.at,
  updatedAt: articles.updatedAt,
}

/** What an actor may approve and is no author of, longest waiting first; of one article alone when it is named. */
export function waitingReviews(actor: Actor, articleId?: string) {
  const id = actor.id ?? ''
  const isOthers = and(
    or(isNull(articles.createdBy), ne(articles.createdBy, id)),
    not(exists(signedBy(id))),
    isOwnApprovalAllowed(database())
      ? undefined
      : or(isNull(articles.updatedBy), ne(articles.updatedBy, id)),
  )
  return database()
    .select(row)
    .from(articles)
    .leftJoin(articleReviews, eq(articleReviews.id, latestStep))
    .where(
      mayNever(actor.role, 'approve')
        ? sql`0`
        : and(eq(articles.state, 'review'), isOthers, only(articleId)),
    )
    .orderBy(asc(articles.updatedAt))
    .$dynamic()
}

/** What came back to its author, longest waiting first; likewise. */
export function returnedArticles(actor: Actor, articleId?: string) {
  return database()
    .select({ ...row, reviewId: articleReviews.id, step: articleReviews.step })
    .from(articles)
    .innerJoin(articleReviews, eq(articleReviews.id, latestStep))
    .where(
      and(
        eq(articles.state, 'draft'),
        eq(articleReviews.step, 'returned'),
        ownedBy(actor.id ?? ''),
        only(articleId),
      ),
    )
    .orderBy(asc(articles.updatedAt))
    .$dynamic()
}

function only(articleId: string | undefined) {
  return articleId === undefined ? undefined : eq(articles.id, articleId)
}
