'use server'

import { refresh } from 'next/cache'
import { trashArticle } from '@/lib/editing/trash-article'
import { articleNamed } from './article-named'
import { runAction } from './run-action'

export const trashArticleNow = runAction(articleNamed, (editor, { article }) => {
  trashArticle(editor, article)
  refresh()
  return {}
})
