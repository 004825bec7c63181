'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { discardChanges } from '@/lib/editing/discard-changes'
import { articleNamed } from './article-named'
import { runAction } from './run-action'

export const discardChangesNow = runAction(
  articleNamed.extend({ rev: z.coerce.number().int() }),
  (editor, { article, rev }) => {
    discardChanges(editor, article, rev)
    refresh()
    return {}
  },
)
