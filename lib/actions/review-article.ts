'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import type { Editor } from '@/lib/accounts/actor'
import { type ReviewIntent, reviewIntents } from '@/lib/domain/review/review-intent'
import { beginArticle } from '@/lib/editing/drafts/begin-article'
import { shelveArticle } from '@/lib/editing/drafts/shelve-article'
import { approveArticle } from '@/lib/editing/review/approve-article'
import { returnArticle } from '@/lib/editing/review/return-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { withdrawArticle } from '@/lib/editing/review/withdraw-article'
import { articleNamed } from './run/article-named'
import { runAction } from './run/run-action'

const review = articleNamed.extend({
  rev: z.coerce.number().int(),
  note: z.string().default(''),
  intent: z.enum(reviewIntents),
})

type Step = z.infer<typeof review>

const verbs: Record<ReviewIntent, (editor: Editor, step: Step) => void> = {
  begin: (editor, { article }) => beginArticle(editor, article),
  submit: (editor, { article, rev, note }) => submitArticle(editor, article, rev, note),
  approve: (editor, { article, rev, note }) => approveArticle(editor, article, rev, note),
  return: (editor, { article, rev, note }) => returnArticle(editor, article, rev, note),
  withdraw: (editor, { article }) => withdrawArticle(editor, article),
  shelve: (editor, { article }) => shelveArticle(editor, article),
}

export const reviewArticleNow = runAction(review, (editor, step) => {
  verbs[step.intent](editor, step)
  refresh()
  return { intent: step.intent }
})
