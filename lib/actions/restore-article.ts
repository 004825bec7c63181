'use server'

import { refresh } from 'next/cache'
import { restoreArticle } from '@/lib/editing/drafts/restore-article'
import { articleNamed } from './run/article-named'
import { runAction } from './run/run-action'

export const restoreArticleNow = runAction(articleNamed, (editor, { article }) => {
  restoreArticle(editor, article)
  refresh()
  return {}
})
