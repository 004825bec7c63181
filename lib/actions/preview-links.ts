'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { makePreviewLink, revokePreviewLink } from '@/lib/editing/previews/preview-links'
import { paths } from '@/lib/paths'
import { absolute } from '@/lib/site'
import { articleNamed } from './run/article-named'
import { runAction } from './run/run-action'

export const makePreviewLinkNow = runAction(articleNamed, (actor, { article }) => {
  const address = absolute(paths.previewLink(makePreviewLink(actor, article)))
  refresh()
  return { address }
})

export const revokePreviewLinkNow = runAction(
  articleNamed.extend({ link: z.string().max(100) }),
  (actor, { article, link }) => {
    revokePreviewLink(actor, article, link)
    refresh()
    return {}
  },
)
