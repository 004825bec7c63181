'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { paths } from '@/lib/paths'
import { runAction } from './run/run-action'

const beginning = z.object({ begin: z.enum(['draft', 'idea']).default('draft') })

export const createArticleNow = runAction(beginning, (editor, { begin }): object => {
  const id = createArticle(editor, begin)
  redirect(paths.article(id))
})
