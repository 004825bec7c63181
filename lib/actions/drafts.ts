'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { discardChanges } from '@/lib/editing/drafts/discard-changes'
import { duplicateArticle } from '@/lib/editing/drafts/duplicate-article'
import {
  reopenArticle,
  restoreArticle,
  trashArticle,
  untrashArticle,
} from '@/lib/editing/drafts/set-aside'
import { paths } from '@/lib/paths'
import { articleNamed } from './run/article-named'
import { runAction } from './run/run-action'

const beginning = z.object({ begin: z.enum(['draft', 'idea']).default('draft') })

export const createArticleNow = runAction(beginning, (actor, { begin }): object => {
  const id = createArticle(actor, begin)
  redirect(paths.article(id))
})

export const duplicateArticleNow = runAction(articleNamed, (actor, { article }): object => {
  const copy = duplicateArticle(actor, article)
  redirect(paths.article(copy))
})

export const discardChangesNow = runAction(
  articleNamed.extend({ rev: z.coerce.number().int() }),
  (actor, { article, rev }) => {
    discardChanges(actor, article, rev)
    refresh()
    return {}
  },
)

/** `kept` names what can be taken out again. */
type Kept = { kept: string | null }

export const trashArticleNow = runAction(articleNamed, (actor, { article }): Kept => {
  trashArticle(actor, article)
  refresh()
  return { kept: article }
})

export const untrashArticleNow = runAction(articleNamed, (actor, { article }) => {
  untrashArticle(actor, article)
  refresh()
  return {}
})

export const restoreArticleNow = runAction(articleNamed, (actor, { article }) => {
  restoreArticle(actor, article)
  refresh()
  return {}
})

export const reopenArticleNow = runAction(articleNamed, (actor, { article }) => {
  reopenArticle(actor, article)
  refresh()
  return {}
})
