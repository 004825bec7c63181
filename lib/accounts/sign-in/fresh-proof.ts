import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { sessions } from '@/db/schema/accounts'
import type { ProofWay } from '@/lib/domain/people/proof'
import type { Actor } from '../actor'
import { hasApp, hasPasskey } from '../has-second-factor'
import { hasPassword } from '../passwords/has-password'

/** In milliseconds: how long one proof of who somebody is stands for what is delicate. */
const freshFor = 15 * 60_000

/** Whether this session's holder proved who they are within the last quarter of an hour; signing in did so too. */
export function isFreshlyProven(actor: Actor): boolean {
  const { createdAt, provenAt } = sessions
  const row = database()
    .select({ createdAt, provenAt })
    .from(sessions)
    .where(eq(sessions.id, actor.sessionId ?? ''))
    .get()
  return row !== undefined && (row.provenAt ?? row.createdAt) > Date.now() - freshFor
}

/** What somebody has to prove with. */
export function waysToProve(actor: Actor): ProofWay[] {
  const id = actor.id ?? ''
  const db = database()
  const has = {
    password: hasPassword(actor),
    code: hasApp(db, id),
    passkey: hasPasskey(db, id),
  }
  return (['password', 'code', 'passkey'] as const).filter((way) => has[way])
}
