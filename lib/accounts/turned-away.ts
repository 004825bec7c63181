import 'server-only'
import { and, eq, isNull, lt, count as number, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { database } from '@/db/connection'
import { turnedAway } from '@/db/schema/turned-away'
import { countingTransaction, type Transaction } from '@/db/transaction'
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

/** In milliseconds: how long a refusal is counted in memory alone, so that a flood writes once and not each time. */
const countsFor = 1000

type Refusal = { kind: RefusalKind; network: string; personId: string | null }
type Counted = Refusal & { hour: number; count: number; lastAt: number }

declare global {
  var headsupTurnedAway: Map<string, Counted> | undefined
}

/** What is counted and not yet written, the same for all bundles of one process. */
function waiting(): Map<string, Counted> {
  globalThis.headsupTurnedAway ??= new Map()
  return globalThis.headsupTurnedAway
}

/** From here on what the site refuses is kept for its owners. */
export function rememberRefusals(): void {
  hearOfRefusals((refused) => {
    const kind = kindOf(refused)
    if (kind === null) return
    const network = networkOf(clientAddress(refused.forwardedFor, env().TRUST_PROXY))
    const isFirst = waiting().size === 0
    noteRefusal({ kind, network, personId: refused.person }, Date.now())
    if (isFirst) setTimeout(writeRefusals, countsFor).unref()
  })
}

function kindOf({ status, reason }: Refused): RefusalKind | null {
  if (status === 401) return reason === 'no token' ? 'not-allowed' : 'sign-in'
  if (status === 429) return 'limit'
  if (status === 413) return 'too-large'
  if (status === 403) return reason === 'foreign' ? 'foreign' : 'not-allowed'
  return null
}

/** Counts a refusal, in memory until it is written. @param now Unix milliseconds */
export function noteRefusal(refusal: Refusal, now: number): void {
  const hour = now - (now % hourLong)
  const counted = waiting()
  const isFull = counted.size >= mostInAnHour && !counted.has(nameOf(refusal, hour))
  const kept = isFull ? { ...refusal, network: elsewhere, personId: null } : refusal
  const name = nameOf(kept, hour)
  const before = counted.get(name)?.count ?? 0
  counted.set(name, { ...kept, hour, count: before + 1, lastAt: now })
}

function nameOf({ kind, network, personId }: Refusal, hour: number): string {
  return [hour, kind, network, personId].join(' ')
}

/**
 * Writes what was counted since the last time: once a second while something is refused, before anybody reads it, and
 * at a stop. A process that is killed loses the counts of its last second.
 */
export function writeRefusals(): void {
  const counted = [...waiting().values()]
  waiting().clear()
  if (counted.length === 0) return
  try {
    countingTransaction(database(), (tx) => {
      for (const one of counted) write(tx, one)
    })
  } catch (error) {
    // Whoever is refused is answered all the same, and so is everybody on a full disk.
    report(error, 'refusals not kept')
  }
}

function write(tx: Transaction, refused: Counted): void {
  if (countUp(tx, refused)) return
  const isFull = rowsOf(tx, refused.hour) >= mostInAnHour
  const kept = isFull ? { ...refused, network: elsewhere, personId: null } : refused
  if (isFull && countUp(tx, kept)) return
  tx.insert(turnedAway)
    .values({ ...kept, id: v7() })
    .run()
}

function countUp(tx: Transaction, refused: Counted): boolean {
  const { kind, network, personId, hour, count, lastAt } = refused
  const isMeant = and(
    eq(turnedAway.hour, hour),
    eq(turnedAway.kind, kind),
    eq(turnedAway.network, network),
    personId === null ? isNull(turnedAway.personId) : eq(turnedAway.personId, personId),
  )
  const raised = { count: sql`${turnedAway.count} + ${count}`, lastAt }
  return tx.update(turnedAway).set(raised).where(isMeant).run().changes > 0
}

function rowsOf(tx: Transaction, hour: number): number {
  const row = tx.select({ rows: number() }).from(turnedAway).where(eq(turnedAway.hour, hour)).get()
  return row?.rows ?? 0
}

/** Forgets what was refused more than 90 days ago. @returns how many rows went */
export async function forgetRefusals(now: number): Promise<number> {
  const isOld = lt(turnedAway.lastAt, now - keeps)
  return database().delete(turnedAway).where(isOld).run().changes
}
