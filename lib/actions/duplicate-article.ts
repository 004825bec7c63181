'use server'

import { redirect } from 'next/navigation'
import { duplicateArticle } from '@/lib/editing/duplicate-article'
import { paths } from '@/lib/paths'
import { articleNamed } from './article-named'
import { runAction } from './run-action'

export const duplicateArticleNow = runAction(articleNamed, (editor, { article }): object => {
  const copy = duplicateArticle(editor, article)
  redirect(paths.article(copy))
})
