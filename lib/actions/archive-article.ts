'use server'

import { refresh } from 'next/cache'
import { archiveArticle } from '@/lib/editing/archive-article'
import { articleNamed } from './article-named'
import { runAction } from './run-action'

export const archiveArticleNow = runAction(articleNamed, (editor, { article }) => {
  archiveArticle(editor, article)
  refresh()
  return {}
})
