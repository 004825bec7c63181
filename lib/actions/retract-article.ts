'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { retractArticle } from '@/lib/editing/publishing/retract-article'
import { articleNamed } from './run/article-named'
import { runAction } from './run/run-action'

const retraction = articleNamed.extend({ reason: z.string() })

export const retractArticleNow = runAction(retraction, (editor, { article, reason }) => {
  retractArticle(editor, article, reason)
  refresh()
  return {}
})
