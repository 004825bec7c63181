'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { eraseUpdate } from '@/lib/editing/erasures/erase-update'
import { eraseWords } from '@/lib/editing/erasures/erase-words'
import { paths } from '@/lib/paths'
import { articleNamed } from './run/article-named'
import { runAction } from './run/run-action'

const withReason = articleNamed.extend({ reason: z.string() })

export const eraseWordsNow = runAction(
  withReason.extend({ words: z.string() }),
  (actor, { article, words, reason }) => {
    const erased = eraseWords(actor, article, words, reason)
    refresh()
    return { erased }
  },
  { freshProof: true },
)

export const eraseUpdateNow = runAction(
  withReason,
  (actor, { article, reason }): object => {
    eraseUpdate(actor, article, reason)
    redirect(paths.audit())
  },
  { freshProof: true },
)
