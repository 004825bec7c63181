'use server'

import { refresh } from 'next/cache'
import { unpublishArticle } from '@/lib/editing/unpublish-article'
import { articleNamed } from './article-named'
import { runAction } from './run-action'

export const unpublishArticleNow = runAction(articleNamed, (editor, { article }) => {
  unpublishArticle(editor, article)
  refresh()
  return {}
})
