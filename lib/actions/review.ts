'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import type { Editor } from '@/lib/accounts/actor'
import { type ReviewIntent, reviewIntents } from '@/lib/domain/review/review-intent'
import { beginArticle, shelveArticle } from '@/lib/editing/drafts/set-aside'
import { approveArticle } from '@/lib/editing/review/approve-article'
import { setOwnApproval } from '@/lib/editing/review/own-approval'
import { returnArticle } from '@/lib/editing/review/return-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { withdrawArticle } from '@/lib/editing/review/withdraw-article'
import { articleNamed } from './run/article-named'
import { runAction } from './run/run-action'

const reviewStep = articleNamed.extend({
  rev: z.coerce.number().int(),
  note: z.string().default(''),
  intent: z.enum(reviewIntents),
})

type Step = z.infer<typeof reviewStep>

const verbs: Record<ReviewIntent, (editor: Editor, step: Step) => void> = {
  begin: (editor, { article }) => beginArticle(editor, article),
  submit: (editor, { article, rev, note }) => submitArticle(editor, article, rev, note),
  approve: (editor, { article, rev, note }) => approveArticle(editor, article, rev, note),
  return: (editor, { article, rev, note }) => returnArticle(editor, article, rev, note),
  withdraw: (editor, { article }) => withdrawArticle(editor, article),
  shelve: (editor, { article }) => shelveArticle(editor, article),
}

export const reviewArticleNow = runAction(reviewStep, (editor, step) => {
  verbs[step.intent](editor, step)
  refresh()
  return { intent: step.intent }
})

/** A box that is not ticked is not sent. */
const ownApproval = z.object({ forbidden: z.literal('yes').optional() })

export const setOwnApprovalNow = runAction(ownApproval, (editor, { forbidden }) => {
  setOwnApproval(editor, forbidden === undefined)
  refresh()
  return {}
})
