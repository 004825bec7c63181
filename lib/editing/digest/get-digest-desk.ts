import 'server-only'
import { and, count, desc, eq, isNotNull } from 'drizzle-orm'
import { database } from '@/db/connection'
import { digestIssues, digestMails } from '@/db/schema/digest-issues'
import { subscribers, suppressions } from '@/db/schema/subscribers'
import type { Actor } from '@/lib/accounts/actor'
import { type DigestNeeds, digestNeeds } from '@/lib/digest/is-digest-open'
import { updatesOf } from '@/lib/digest/issues/compose-issue'
import type { Bounce, PastIssue, PlannedIssue } from '@/lib/domain/digest/digest-desk'
import { nextIssue } from '@/lib/domain/digest/due-issue'
import { type Rhythm, rhythms } from '@/lib/domain/kinds'
import { getPublication } from '@/lib/published/get-publication'
import { requireDigestEditor } from './digest-rights'

const mostPast = 30
const mostBounces = 20

export type DigestDesk = {
  needs: DigestNeeds
  subscribers: Record<Rhythm, number>
  coming: PlannedIssue[]
  past: PastIssue[]
  bounces: Bounce[]
}

/** What the desk sees of the digest by mail: no address. @param now Unix milliseconds @throws NotAllowed */
export function getDigestDesk(actor: Actor, now: number): DigestDesk {
  requireDigestEditor(actor)
  const publication = getPublication()
  const { timeZone, digest } = publication
  return {
    needs: digestNeeds(publication),
    subscribers: { daily: counted('daily'), weekly: counted('weekly') },
    coming: rhythms.map((rhythm) => planned(rhythm, nextIssue(rhythm, now, timeZone, digest.hour))),
    past: pastIssues(),
    bounces: latestBounces(),
  }
}

function counted(rhythm: Rhythm): number {
  const row = database()
    .select({ total: count() })
    .from(subscribers)
    .where(eq(subscribers.rhythm, rhythm))
    .get()
  return row?.total ?? 0
}

function planned(rhythm: Rhythm, { first, at }: { first: string; at: number }): PlannedIssue {
  const { intro, state, composedAt } = digestIssues
  const isIt = and(eq(digestIssues.rhythm, rhythm), eq(digestIssues.first, first))
  const row = database().select({ intro, state, composedAt }).from(digestIssues).where(isIt).get()
  return {
    rhythm,
    first,
    at,
    intro: row?.intro ?? '',
    state: row?.state ?? 'planned',
    wasBegun: (row?.composedAt ?? null) !== null,
    updates: updatesOf(rhythm, first).length,
  }
}

function pastIssues(): PastIssue[] {
  const { id, rhythm, first, state, composedAt, sent, refused, unclear } = digestIssues
  return database()
    .select({ id, rhythm, first, state, composedAt, sent, refused, unclear })
    .from(digestIssues)
    .where(isNotNull(composedAt))
    .orderBy(desc(first), desc(id))
    .limit(mostPast)
    .all()
    .map((issue) => ({ ...issue, waiting: issue.state === 'sending' ? waitingOf(issue.id) : 0 }))
}

function waitingOf(issueId: string): number {
  const isWaiting = and(eq(digestMails.issueId, issueId), eq(digestMails.state, 'waiting'))
  return database().select({ total: count() }).from(digestMails).where(isWaiting).get()?.total ?? 0
}

function latestBounces(): Bounce[] {
  const { fingerprint, at, answer, reason } = suppressions
  return database()
    .select({ id: fingerprint, at, answer })
    .from(suppressions)
    .where(eq(reason, 'bounced'))
    .orderBy(desc(at))
    .limit(mostBounces)
    .all()
}
