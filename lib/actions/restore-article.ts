'use server'

import { refresh } from 'next/cache'
import { restoreArticle } from '@/lib/editing/restore-article'
import { articleNamed } from './article-named'
import { runAction } from './run-action'

export const restoreArticleNow = runAction(articleNamed, (editor, { article }) => {
  restoreArticle(editor, article)
  refresh()
  return {}
})
