'use server'

import { refresh } from 'next/cache'
import { reopenArticle } from '@/lib/editing/drafts/reopen-article'
import { articleNamed } from './run/article-named'
import { runAction } from './run/run-action'

export const reopenArticleNow = runAction(articleNamed, (editor, { article }) => {
  reopenArticle(editor, article)
  refresh()
  return {}
})
