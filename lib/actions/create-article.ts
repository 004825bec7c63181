'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { createArticle } from '@/lib/editing/create-article'
import { paths } from '@/lib/paths'
import { runAction } from './run-action'

export const createArticleNow = runAction(z.object({}), (editor): object => {
  const id = createArticle(editor)
  redirect(paths.article(id))
})
