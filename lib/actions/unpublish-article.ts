'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { putBackLiveCopy } from '@/lib/editing/publishing/put-back-live-copy'
import { unpublishArticle } from '@/lib/editing/publishing/unpublish-article'
import { articleNamed } from './run/article-named'
import { runAction } from './run/run-action'

/** `kept` names the copy that was taken off, for the way back. */
export const unpublishArticleNow = runAction(articleNamed, (editor, { article }) => {
  const kept = unpublishArticle(editor, article)
  refresh()
  return { kept }
})

const putBack = articleNamed.extend({ kept: z.string().max(100) })

export const putBackArticleNow = runAction(putBack, (editor, { article, kept }) => {
  putBackLiveCopy(editor, article, kept)
  refresh()
  return {}
})
