import 'server-only'
import { and, count, eq, isNull, lt, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { database } from '@/db/connection'
import { turnedAway } from '@/db/schema/turned-away'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { RefusalKind } from '@/lib/domain/kinds'
import { clientAddress } from '@/lib/domain/site/client-address'
import { env } from '@/lib/env'
import { hearOfRefusals, type Refused, report } from '@/lib/log'
import { networkOf } from './network-of'

const hourLong = 3_600_000
const day = 24 * hourLong

/** In milliseconds: what is older is forgotten at night. */
const keeps = 90 * day

/** Rows of one hour. What comes from yet other networks is counted together, so a flood fills no disk. */
const mostInAnHour = 200
const elsewhere = 'other networks'

type Refusal = { kind: RefusalKind; network: string; personId: string | null }

/** From here on what the site refuses is kept for its owners. */
export function rememberRefusals(): void {
  hearOfRefusals((refused) => {
    const kind = kindOf(refused)
    if (kind === null) return
    const network = networkOf(clientAddress(refused.forwardedFor, env().TRUST_PROXY))
    try {
      noteRefusal({ kind, network, personId: refused.person }, Date.now())
    } catch (error) {
      // The answer must not depend on this note, which cannot be written when the disk is full.
      report(error, 'refusal not kept')
    }
  })
}

function kindOf({ status, reason }: Refused): RefusalKind | null {
  if (status === 401) return 'sign-in'
  if (status === 429) return 'limit'
  if (status === 413) return 'too-large'
  if (status === 403) return reason === 'foreign' ? 'foreign' : 'not-allowed'
  return null
}

/** Counts a refusal. @param now Unix milliseconds */
export function noteRefusal(refusal: Refusal, now: number): void {
  const hour = now - (now % hourLong)
  writeTransaction(database(), (tx) => {
    if (countUp(tx, refusal, hour, now)) return
    const isFull = rowsOf(tx, hour) >= mostInAnHour
    const kept = isFull ? { ...refusal, network: elsewhere, personId: null } : refusal
    if (isFull && countUp(tx, kept, hour, now)) return
    tx.insert(turnedAway)
      .values({ ...kept, id: v7(), hour, count: 1, lastAt: now })
      .run()
  })
}

function countUp(
  tx: Transaction,
  { kind, network, personId }: Refusal,
  hour: number,
  now: number,
): boolean {
  const isMeant = and(
    eq(turnedAway.hour, hour),
    eq(turnedAway.kind, kind),
    eq(turnedAway.network, network),
    personId === null ? isNull(turnedAway.personId) : eq(turnedAway.personId, personId),
  )
  const raised = { count: sql`${turnedAway.count} + 1`, lastAt: now }
  return tx.update(turnedAway).set(raised).where(isMeant).run().changes > 0
}

function rowsOf(tx: Transaction, hour: number): number {
  const row = tx.select({ rows: count() }).from(turnedAway).where(eq(turnedAway.hour, hour)).get()
  return row?.rows ?? 0
}

/** Forgets what was refused more than 90 days ago. @returns how many rows went */
export async function forgetRefusals(now: number): Promise<number> {
  const isOld = lt(turnedAway.lastAt, now - keeps)
  return database().delete(turnedAway).where(isOld).run().changes
}
