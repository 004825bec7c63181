'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { discardChanges } from '@/lib/editing/drafts/discard-changes'
import { articleNamed } from './run/article-named'
import { runAction } from './run/run-action'

export const discardChangesNow = runAction(
  articleNamed.extend({ rev: z.coerce.number().int() }),
  (editor, { article, rev }) => {
    discardChanges(editor, article, rev)
    refresh()
    return {}
  },
)
