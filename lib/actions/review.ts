'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import type { Actor } from '@/lib/accounts/actor'
import { type ReviewIntent, reviewIntents } from '@/lib/domain/review/review-intent'
import { beginArticle, shelveArticle } from '@/lib/editing/drafts/set-aside'
import { approveArticle } from '@/lib/editing/review/approve-article'
import { recallFromReview } from '@/lib/editing/review/recall-from-review'
import { returnArticle } from '@/lib/editing/review/return-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { articleNamed } from './run/article-named'
import { runAction } from './run/run-action'

const reviewStep = articleNamed.extend({
  rev: z.coerce.number().int(),
  note: z.string().default(''),
  intent: z.enum(reviewIntents),
})

type Step = z.infer<typeof reviewStep>

const verbs: Record<ReviewIntent, (actor: Actor, step: Step) => void> = {
  begin: (actor, { article }) => beginArticle(actor, article),
  submit: (actor, { article, rev, note }) => submitArticle(actor, article, rev, note),
  approve: (actor, { article, rev, note }) => approveArticle(actor, article, rev, note),
  return: (actor, { article, rev, note }) => returnArticle(actor, article, rev, note),
  withdraw: (actor, { article }) => recallFromReview(actor, article),
  shelve: (actor, { article }) => shelveArticle(actor, article),
}

export const reviewArticleNow = runAction(reviewStep, (actor, step) => {
  verbs[step.intent](actor, step)
  refresh()
  return { intent: step.intent }
})
