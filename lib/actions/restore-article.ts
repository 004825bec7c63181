'use server'

import { refresh } from 'next/cache'
import { restoreArticle } from '@/lib/editing/restore-article'
import { articleId } from './article-id'
import { runAction } from './run-action'

export const restoreNow = runAction(articleId, (editor, { id }) => {
  restoreArticle(editor, id)
  refresh()
  return {}
})
