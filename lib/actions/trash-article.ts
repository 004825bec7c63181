'use server'

import { refresh } from 'next/cache'
import { trashArticle } from '@/lib/editing/trash-article'
import { articleId } from './article-id'
import { runAction } from './run-action'

export const trashNow = runAction(articleId, (editor, { id }) => {
  trashArticle(editor, id)
  refresh()
  return {}
})
