'use server'

import { refresh } from 'next/cache'
import { archiveArticle } from '@/lib/editing/publishing/archive-article'
import { articleNamed } from './run/article-named'
import { runAction } from './run/run-action'

export const archiveArticleNow = runAction(articleNamed, (editor, { article }) => {
  archiveArticle(editor, article)
  refresh()
  return {}
})
