import 'server-only'
import { and, asc, eq, gt, isNull, lt, lte, or } from 'drizzle-orm'
import { database } from '@/db/connection'
import { schedules } from '@/db/schema/schedules'
import { articles } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { count } from '@/lib/counts'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { unpublishArticle } from '@/lib/editing/publishing/unpublish-article'
import { stateOffSchedule } from '@/lib/editing/schedules/state-off-schedule'
import { Conflict, Invalid, NotAllowed, NotFound } from '@/lib/errors'
import { log } from '@/lib/log'

/** How long a process may be at one before another takes over, in milliseconds. */
const lease = 60_000

type Claimed = typeof schedules.$inferSelect

/**
 * Does everything that is due, oldest first. Any number of processes may call it at once: each one
 * claims what it does, and marks it done in the transaction that does it, so nothing is done twice.
 * What the rules refuse is blocked, with the reason, and readers keep what they have.
 * @param now Unix milliseconds
 * @param owner a name of this process
 * @returns how many were done or blocked
 */
export async function runDueSchedules(now: number, owner: string): Promise<number> {
  for (let seenTo = 0; ; seenTo++) {
    const claimed = claim(now, owner)
    if (!claimed) return seenTo
    const begin = performance.now()
    const outcome = await run(claimed, now).then(
      () => 'done',
      (error: unknown) => blockOrFail(claimed, now, error),
    )
    const ms = Math.round(performance.now() - begin)
    const { action, articleId } = claimed
    count('schedules', action, outcome)
    log()[outcome === 'blocked' ? 'warn' : 'info'](
      { job: `${action} when due`, article: articleId, outcome, ms },
      'job done',
    )
  }
}

function blockOrFail(claimed: Claimed, now: number, error: unknown) {
  try {
    return block(claimed, now, error)
  } catch (failure) {
    count('schedules', claimed.action, 'failed')
    throw failure
  }
}

/** Takes what is due next. A lease that ends later than a new one would is from before the clock was put back, and over. */
function claim(now: number, owner: string): Claimed | undefined {
  return writeTransaction(database(), (tx) => {
    const { leaseUntil } = schedules
    const isFree = or(isNull(leaseUntil), lt(leaseUntil, now), gt(leaseUntil, now + lease))
    const next = tx
      .select({ id: schedules.id })
      .from(schedules)
      .where(and(eq(schedules.state, 'due'), lte(schedules.runAt, now), isFree))
      .orderBy(asc(schedules.runAt))
      .limit(1)
      .get()
    if (!next) return undefined
    return tx
      .update(schedules)
      .set({ leaseOwner: owner, leaseUntil: now + lease })
      .where(eq(schedules.id, next.id))
      .returning()
      .get()
  })
}

async function run(claimed: Claimed, now: number): Promise<void> {
  const actor = Actor.scheduler()
  const { articleId, revisionId, change, correction, reason } = claimed
  const alongside = (tx: Transaction) => markDone(tx, claimed, now)
  if (claimed.action === 'unpublish') {
    unpublishArticle(actor, articleId, 'scheduled', { alongside })
  } else if (revisionId !== null) {
    const choice = { change, correction, reason }
    await publishArticle(actor, articleId, { revisionId, ...choice, alongside })
  }
}

/** @throws Conflict when it was moved, called off, or taken over by another process, meanwhile */
function markDone(tx: Transaction, claimed: Claimed, now: number): void {
  const { changes } = tx
    .update(schedules)
    .set({ state: 'done', finishedAt: now })
    .where(isStillOurs(claimed))
    .run()
  if (changes !== 1) throw new Conflict('This was called off meanwhile.')
}

/**
 * Anything but a refusal, a full disk for one, is thrown on: it is tried again when the lease is over.
 * @returns what came of it
 */
function block(claimed: Claimed, now: number, error: unknown): 'blocked' | 'called off' {
  if (!isRefusal(error)) throw error
  const { articleId, action } = claimed
  return writeTransaction(database(), (tx) => {
    const problem = inWords(error)
    const { changes } = tx
      .update(schedules)
      .set({ state: 'blocked', problem, finishedAt: now })
      .where(isStillOurs(claimed))
      .run()
    if (changes === 0) return 'called off'
    const article = tx
      .select({ state: articles.state, rev: articles.rev })
      .from(articles)
      .where(eq(articles.id, articleId))
      .get()
    if (action === 'publish' && article?.state === 'scheduled') {
      const next = stateOffSchedule(tx, articleId, article.rev)
      tx.update(articles).set({ state: next }).where(eq(articles.id, articleId)).run()
    }
    audit(tx, Actor.scheduler(), `could not ${action} an update`, articleId, { problem })
    return 'blocked'
  })
}

/** Another process may have taken it over meanwhile; then its result counts, and not ours. */
function isStillOurs({ id, leaseOwner }: Claimed) {
  const { state, leaseOwner: owner } = schedules
  return and(eq(schedules.id, id), eq(state, 'due'), eq(owner, leaseOwner ?? ''))
}

function isRefusal(error: unknown): error is Error {
  return [Conflict, Invalid, NotAllowed, NotFound].some((kind) => error instanceof kind)
}

function inWords(error: Error): string {
  const fields = error instanceof Invalid ? Object.values(error.fields) : []
  return [error.message, ...fields].join(' ')
}
