'use server'

import { refresh } from 'next/cache'
import { reopenArticle } from '@/lib/editing/reopen-article'
import { articleNamed } from './article-named'
import { runAction } from './run-action'

export const reopenArticleNow = runAction(articleNamed, (editor, { article }) => {
  reopenArticle(editor, article)
  refresh()
  return {}
})
