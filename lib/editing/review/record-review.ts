import 'server-only'
import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { articleReviews } from '@/db/schema/review'
import { articles } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import type { ArticleState, ReviewStep } from '@/lib/domain/kinds'

const actions: Record<ReviewStep, string> = {
  submitted: 'submitted an update for review',
  withdrawn: 'withdrew an update from review',
  returned: 'returned an update',
  approved: 'approved an update',
}

type Step = {
  articleId: string
  /** The `rev` it was done on. */
  rev: number
  step: ReviewStep
  /** The state it leads to. */
  next: ArticleState
  note: string
  /** Unix milliseconds. */
  at: number
}

/** Keeps a step of review, moves the article on and notes it in the audit log. */
export function recordReview(tx: Transaction, actor: Actor, review: Step): void {
  const { articleId, rev, step, next, note, at } = review
  const by = { byId: actor.id, byName: actor.name }
  tx.insert(articleReviews)
    .values({ id: v7(), articleId, step, rev, ...by, at, note })
    .run()
  tx.update(articles).set({ state: next }).where(eq(articles.id, articleId)).run()
  audit(tx, actor, actions[step], articleId, { rev, ...(note && { note }) })
}
