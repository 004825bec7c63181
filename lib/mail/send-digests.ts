import 'server-only'
import { count } from '@/lib/counts'
import { isDigestOpen } from '@/lib/digest/is-digest-open'
import { beginDueIssues } from '@/lib/digest/issues/begin-due-issues'
import { finishMail } from '@/lib/digest/issues/finish-mail'
import { type LeasedIssue, leaseIssue, releaseIssue } from '@/lib/digest/issues/lease-issue'
import { LiveParts } from '@/lib/digest/issues/live-parts'
import { type TakenMail, takeMail } from '@/lib/digest/issues/take-mail'
import { leaveToken } from '@/lib/digest/subscribers/keyed'
import type { Publication } from '@/lib/domain/article/article'
import { digestMail } from '@/lib/domain/digest/digest-mail'
import type { HandedOver } from '@/lib/domain/digest/handed-over'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'
import { absolute } from '@/lib/site'
import { openPostOffice, type PostOffice } from './post-office'
import { steadily } from './steadily'

/**
 * Begins the digests that are due, and hands their mails to the mail server, one after another at the set rate. Any
 * number of processes may call it at once: each digest is sent by one of them, and each mail handed over once.
 * @param owner a name of this process
 * @param clock in Unix milliseconds
 * @returns how many mails the mail server took
 */
export async function sendDigests(owner: string, clock: () => number = Date.now): Promise<number> {
  const { SMTP_URL } = env()
  const publication = getPublication()
  if (!isDigestOpen(publication) || SMTP_URL === undefined) return 0
  beginDueIssues(publication, clock())
  let sent = 0
  for (const seen = new Set<string>(); ; ) {
    const issue = leaseIssue(owner, clock())
    if (!issue || seen.has(issue.id)) return sent
    seen.add(issue.id)
    const office = openPostOffice(SMTP_URL, `<digest.${new URL(env().SITE_URL).hostname}>`)
    try {
      sent += await sendIssue(issue, { owner, clock, office, publication })
    } finally {
      office.close()
      releaseIssue(issue.id, owner, clock())
    }
  }
}

type Sending = {
  owner: string
  clock: () => number
  office: PostOffice
  publication: Publication
}

async function sendIssue(issue: LeasedIssue, sending: Sending): Promise<number> {
  const { owner, clock, publication } = sending
  const live = new LiveParts(issue.id)
  const turn = steadily(publication.digest.rate)
  let sent = 0
  for (;;) {
    await turn()
    const mail = takeMail(issue.id, owner, clock())
    if (!mail) return sent
    const came = await handOver(issue, mail, live, sending)
    count('mails', 'digest', came.kind)
    finishMail(issue.id, mail, came, clock())
    if (came.kind === 'unreached') return sent
    if (came.kind === 'sent') sent += 1
  }
}

async function handOver(
  issue: LeasedIssue,
  { subscriberId, email, topics }: TakenMail,
  live: LiveParts,
  { office, publication }: Sending,
): Promise<HandedOver> {
  const parts = live.for(topics)
  if (parts.length === 0) return { kind: 'nothing' }
  const leave = absolute(paths.leaveDigest(leaveToken(subscriberId)))
  return office.handOver({
    to: email,
    leave,
    ...digestMail(issue, parts, publication, leave, absolute),
  })
}
