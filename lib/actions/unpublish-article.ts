'use server'

import { refresh } from 'next/cache'
import { unpublishArticle } from '@/lib/editing/unpublish-article'
import { articleId } from './article-id'
import { runAction } from './run-action'

export const unpublishNow = runAction(articleId, (editor, { id }) => {
  unpublishArticle(editor, id)
  refresh()
  return {}
})
