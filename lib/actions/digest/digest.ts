'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { introForm, issueNamed } from '@/lib/domain/digest/issue-form'
import { requireAddressOwner } from '@/lib/editing/digest/digest-rights'
import {
  planIssueAgain,
  recallIssue,
  sendIssueNow,
  writeIntro,
} from '@/lib/editing/digest/issue-verbs'
import { eraseSubscriber } from '@/lib/editing/digest/subscriber-addresses'
import { runAction } from '../run/run-action'

export const writeIntroNow = runAction(introForm, (actor, { intro, ...issue }) => {
  writeIntro(actor, issue, intro)
  refresh()
  return {}
})

export const sendDigestNow = runAction(issueNamed, (actor, issue) => {
  sendIssueNow(actor, issue, Date.now())
  refresh()
  return {}
})

export const recallDigestNow = runAction(issueNamed, (actor, issue) => {
  recallIssue(actor, issue, Date.now())
  refresh()
  return {}
})

export const planDigestAgainNow = runAction(issueNamed, (actor, issue) => {
  planIssueAgain(actor, issue)
  refresh()
  return {}
})

/** Shows who it is, for the file that is then offered: a link cannot ask. */
export const openSubscribersNow = runAction(
  z.object({}),
  (actor) => {
    requireAddressOwner(actor)
    return {}
  },
  { freshProof: true },
)

export const eraseSubscriberNow = runAction(
  z.object({ email: z.string().min(1, { error: 'Write the address.' }) }),
  (actor, { email }) => {
    eraseSubscriber(actor, email, Date.now())
    refresh()
    return {}
  },
  { freshProof: true },
)
