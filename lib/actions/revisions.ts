'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { restoreRevision } from '@/lib/editing/revisions/restore-revision'
import { paths } from '@/lib/paths'
import { articleNamed } from './run/article-named'
import { runAction } from './run/run-action'

const wanted = articleNamed.extend({
  revision: z.string().max(100),
  rev: z.coerce.number().int(),
})

export const restoreRevisionNow = runAction(wanted, (actor, { article, revision, rev }): object => {
  const { undo } = restoreRevision(actor, article, revision, rev)
  redirect(paths.revisions(article, { undo }))
})
