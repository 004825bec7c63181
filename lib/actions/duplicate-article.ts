'use server'

import { redirect } from 'next/navigation'
import { duplicateArticle } from '@/lib/editing/drafts/duplicate-article'
import { paths } from '@/lib/paths'
import { articleNamed } from './run/article-named'
import { runAction } from './run/run-action'

export const duplicateArticleNow = runAction(articleNamed, (editor, { article }): object => {
  const copy = duplicateArticle(editor, article)
  redirect(paths.article(copy))
})
