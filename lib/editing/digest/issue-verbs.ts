import 'server-only'
import { and, eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { database } from '@/db/connection'
import { digestIssues, digestMails, digestParts } from '@/db/schema/digest-issues'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { digestNeeds } from '@/lib/digest/is-digest-open'
import { composeIssue } from '@/lib/digest/issues/compose-issue'
import type { IssueNamed } from '@/lib/domain/digest/issue-form'
import { Conflict } from '@/lib/errors'
import { getPublication } from '@/lib/published/get-publication'
import { requireDigestEditor } from './digest-rights'

/**
 * Writes down, or changes, what stands before the updates of a digest that was not begun yet.
 * @throws NotAllowed, Conflict
 */
export function writeIntro(actor: Actor, issue: IssueNamed, intro: string): void {
  requireDigestEditor(actor)
  writeTransaction(database(), (tx) => {
    const { id } = plannedIssue(tx, issue)
    tx.update(digestIssues).set({ intro }).where(eq(digestIssues.id, id)).run()
    audit(tx, actor, 'wrote the words of a digest', id, { to: intro })
  })
}

/**
 * Begins to send a digest before its hour, with what came out so far.
 * @throws NotAllowed, Conflict also where the digest is not open and where nothing came out
 */
export function sendIssueNow(actor: Actor, issue: IssueNamed, now: number): void {
  requireDigestEditor(actor)
  const missing = Object.values(digestNeeds(getPublication())).some((isThere) => !isThere)
  if (missing) throw new Conflict('The digest is not open yet. What it waits for stands above.')
  writeTransaction(database(), (tx) => {
    const { id } = plannedIssue(tx, issue)
    if (composeIssue(tx, issue.rhythm, issue.first, now) === null) {
      tx.update(digestIssues)
        .set({ state: 'planned', composedAt: null, finishedAt: null })
        .where(eq(digestIssues.id, id))
        .run()
      throw new Conflict('Nothing has come out for this digest yet, so there is nothing to send.')
    }
    audit(tx, actor, 'sent a digest now', id)
  })
}

/**
 * Calls a digest off: nothing more of it is sent, and it does not begin by itself.
 * @throws NotAllowed, Conflict when it went out already
 */
export function recallIssue(actor: Actor, issue: IssueNamed, now: number): void {
  requireDigestEditor(actor)
  writeTransaction(database(), (tx) => {
    const { id, state } = issueNamed(tx, issue)
    if (state !== 'planned' && state !== 'sending') throw new Conflict(alreadyOver)
    tx.update(digestIssues)
      .set({ state: 'recalled', finishedAt: now })
      .where(eq(digestIssues.id, id))
      .run()
    const isWaiting = and(eq(digestMails.issueId, id), eq(digestMails.state, 'waiting'))
    const count = tx.delete(digestMails).where(isWaiting).run().changes
    tx.delete(digestParts).where(eq(digestParts.issueId, id)).run()
    audit(tx, actor, 'called a digest off', id, state === 'sending' ? { count } : {})
  })
}

/** Lets a digest that was called off before it began be sent at its hour after all. @throws NotAllowed, Conflict */
export function planIssueAgain(actor: Actor, issue: IssueNamed): void {
  requireDigestEditor(actor)
  writeTransaction(database(), (tx) => {
    const { id, state, composedAt } = issueNamed(tx, issue)
    if (state !== 'recalled' || composedAt !== null) throw new Conflict(alreadyOver)
    tx.update(digestIssues)
      .set({ state: 'planned', finishedAt: null })
      .where(eq(digestIssues.id, id))
      .run()
    audit(tx, actor, 'planned a digest again', id)
  })
}

const alreadyOver = 'This digest has gone out or was called off already.'

type Issue = Pick<typeof digestIssues.$inferSelect, 'id' | 'state' | 'composedAt'>

function plannedIssue(tx: Transaction, issue: IssueNamed): Issue {
  const found = issueNamed(tx, issue)
  if (found.state !== 'planned') throw new Conflict(alreadyOver)
  return found
}

/** The digest's row, which is made when somebody first does something with it. */
function issueNamed(tx: Transaction, { rhythm, first }: IssueNamed): Issue {
  tx.insert(digestIssues)
    .values({ id: v7(), rhythm, first, state: 'planned' })
    .onConflictDoNothing()
    .run()
  const { id, state, composedAt } = digestIssues
  const isIt = and(eq(digestIssues.rhythm, rhythm), eq(digestIssues.first, first))
  const row = tx.select({ id, state, composedAt }).from(digestIssues).where(isIt).get()
  if (!row) throw new Conflict(alreadyOver)
  return row
}
