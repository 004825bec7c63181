'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { retractArticle } from '@/lib/editing/retract-article'
import { articleId } from './article-id'
import { runAction } from './run-action'

const retraction = articleId.extend({ reason: z.string() })

export const retractNow = runAction(retraction, (editor, { id, reason }) => {
  retractArticle(editor, id, reason)
  refresh()
  return {}
})
