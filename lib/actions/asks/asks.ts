'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { dismissalWords } from '@/lib/domain/asks/dismissal-reasons'
import { line, markdown } from '@/lib/domain/form/form-fields'
import { answerAsk } from '@/lib/editing/asks/answer-ask'
import { acceptReport, deleteAsks, dismissAsks } from '@/lib/editing/asks/settle-asks'
import { paths } from '@/lib/paths'
import { runAction } from '../run/run-action'

const named = z.object({ ask: z.string().max(100) })

export const answerAskNow = runAction(
  named.extend({ question: line('A question', 300), answer: markdown }),
  (actor, { ask, ...words }) => {
    answerAsk(actor, ask, words)
    refresh()
    return {}
  },
)

/** What is wrong is put right in the update, where the note waits. */
export const acceptReportNow = runAction(
  named.extend({ note: z.string().default('') }),
  (actor, { ask, note }): object => {
    redirect(paths.article(acceptReport(actor, ask, note)))
  },
)

const reason = z.enum(dismissalWords, { error: 'Choose why.' })

export const dismissAsksNow = runAction(named.extend({ reason }), (actor, { ask, reason }) => {
  dismissAsks(actor, ask, reason)
  refresh()
  return {}
})

export const deleteAsksNow = runAction(named, (actor, { ask }) => {
  deleteAsks(actor, ask)
  refresh()
  return {}
})
