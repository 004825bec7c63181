'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { archiveArticle } from '@/lib/editing/publishing/archive-article'
import { putBackLiveCopy } from '@/lib/editing/publishing/put-back-live-copy'
import { retractArticle } from '@/lib/editing/publishing/retract-article'
import { takeBackPublication } from '@/lib/editing/publishing/take-back-publication'
import { unpublishArticle } from '@/lib/editing/publishing/unpublish-article'
import { articleNamed } from './run/article-named'
import { runAction } from './run/run-action'

/** `kept` names the copy that was taken off, for the way back. */
export const unpublishArticleNow = runAction(articleNamed, (actor, { article }) => {
  const kept = unpublishArticle(actor, article)
  refresh()
  return { kept }
})

const putBack = articleNamed.extend({ kept: z.string().max(100) })

export const putBackArticleNow = runAction(putBack, (actor, { article, kept }) => {
  putBackLiveCopy(actor, article, kept)
  refresh()
  return {}
})

const retraction = articleNamed.extend({ reason: z.string() })

export const retractArticleNow = runAction(retraction, (actor, { article, reason }) => {
  retractArticle(actor, article, reason)
  refresh()
  return {}
})

export const archiveArticleNow = runAction(articleNamed, (actor, { article }) => {
  const kept = archiveArticle(actor, article)
  refresh()
  return { kept }
})

const takeBack = articleNamed.extend({ publication: z.string().max(100) })

export const takeBackPublicationNow = runAction(takeBack, (actor, { article, publication }) => {
  takeBackPublication(actor, article, publication)
  refresh()
  return {}
})
