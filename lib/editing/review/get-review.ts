import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articleReviews } from '@/db/schema/review'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import { isOwnWork } from '@/lib/domain/people/own-work'
import type { Review } from '@/lib/domain/review/review'
import { findArticle } from '@/lib/editing/article/find-article'
import { approvalOf } from './approval'
import { isOwnApprovalAllowed } from './own-approval'

const mostSteps = 50

/**
 * How an article stands in review, with its latest 50 steps.
 * @throws NotFound, NotAllowed
 */
export function getReview(actor: Actor, id: string): Review {
  return database().transaction((tx) => {
    const article = findArticle(tx, actor, id, 'open')
    const saved = tx
      .select({ updatedBy: articles.updatedBy })
      .from(articles)
      .where(eq(articles.id, id))
      .get()
    const approval = approvalOf(tx, id)
    const own = isOwnWork(actor.id, { ...article, updatedBy: saved?.updatedBy ?? null })
    const { id: stepId, step, byName: by, at, note, rev, articleId } = articleReviews
    const steps = tx
      .select({ id: stepId, step, by, at, note, rev })
      .from(articleReviews)
      .where(eq(articleId, id))
      .orderBy(desc(at), desc(stepId))
      .limit(mostSteps)
      .all()
    return {
      approval: approval && { ...approval, isValid: approval.rev === article.rev },
      isOwnWorkForbidden: own && !isOwnApprovalAllowed(tx),
      steps: steps.map(({ rev: on, ...taken }) => ({ ...taken, isPresent: on === article.rev })),
    }
  })
}
