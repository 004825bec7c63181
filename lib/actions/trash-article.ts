'use server'

import { refresh } from 'next/cache'
import { trashArticle } from '@/lib/editing/drafts/trash-article'
import { articleNamed } from './run/article-named'
import { runAction } from './run/run-action'

export const trashArticleNow = runAction(articleNamed, (editor, { article }) => {
  trashArticle(editor, article)
  refresh()
  return {}
})
