import 'server-only'
import { lte, or, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import {
  emailChanges,
  invites,
  knownDevices,
  passwordResets,
  rateLimits,
  sessions,
  tokens,
} from '@/db/schema/accounts'
import { writeTransaction } from '@/db/transaction'
import { longestWindow } from '../rate-limit'
import { idleLimit } from './session-limits'

const day = 24 * 60 * 60_000

/** In milliseconds: how long an owner sees who was invited and did not come. */
const invitesStay = 30 * day

/** In milliseconds: after a year without signing in there a browser is new again. */
const devicesStay = 365 * day

/**
 * Removes what counts for nothing any more: sessions and links that are over, tries that are forgiven, browsers not
 * seen for a year. None of it can be asked for, so the audit does not say so.
 * @param now Unix milliseconds
 * @returns how many rows went
 */
export async function purgeLapsed(now: number): Promise<number> {
  return writeTransaction(database(), (tx) => {
    const lapsed = or(lte(sessions.expiresAt, now), lte(sessions.lastSeenAt, now - idleLimit))
    const spent = or(lte(tokens.expiresAt, now), sql`${tokens.usedAt} IS NOT NULL`)
    return [
      tx.delete(sessions).where(lapsed).run(),
      tx.delete(tokens).where(spent).run(),
      tx.delete(passwordResets).where(lte(passwordResets.expiresAt, now)).run(),
      tx.delete(emailChanges).where(lte(emailChanges.expiresAt, now)).run(),
      tx
        .delete(invites)
        .where(lte(invites.expiresAt, now - invitesStay))
        .run(),
      tx
        .delete(rateLimits)
        .where(lte(rateLimits.windowStart, now - longestWindow))
        .run(),
      tx
        .delete(knownDevices)
        .where(lte(knownDevices.seenAt, now - devicesStay))
        .run(),
    ].reduce((sum, { changes }) => sum + changes, 0)
  })
}
