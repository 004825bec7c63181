import 'server-only'
import { and, desc, eq, gt, isNull, ne } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people, sessions } from '@/db/schema/accounts'
import { type Transaction, writeTransaction } from '@/db/transaction'
import { databaseProblem } from '@/lib/database-problem'
import type { SessionBeginning } from '@/lib/domain/people/session-beginning'
import { Actor } from '../actor'
import { audit } from '../audit'
import { hashOf, newSecret } from '../link-secret'
import { absoluteLimit, idleLimit, touchEvery } from './session-limits'

/** Signs a person in on one more device. @returns the secret that the cookie carries; only its hash is kept */
export function createSession(
  person: { id: string; name: string },
  userAgent: string,
  beganWith: SessionBeginning = 'password',
): string {
  const secret = newSecret()
  const now = Date.now()
  writeTransaction(database(), (tx) => {
    tx.insert(sessions)
      .values({
        id: hashOf(secret),
        personId: person.id,
        userAgent: userAgent.slice(0, 400),
        beganWith,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: now + absoluteLimit,
      })
      .run()
    audit(tx, person, 'signed in', person.id)
  })
  return secret
}

/**
 * @param secret as the cookie carries it
 * @returns who acts in this session, or null when it has ended, lapsed, or its person may not sign in
 */
export function readSession(secret: string): Actor | null {
  const now = Date.now()
  const id = hashOf(secret)
  const row = database()
    .select({
      lastSeenAt: sessions.lastSeenAt,
      person: { id: people.id, name: people.name, role: people.role },
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(and(eq(sessions.id, id), stillCounts(now), isNull(people.disabledAt)))
    .get()
  if (!row) return null
  if (row.lastSeenAt <= now - touchEvery) touch(id, now)
  return Actor.fromSession({ id, person: row.person })
}

export function stillCounts(now: number) {
  return and(gt(sessions.expiresAt, now), gt(sessions.lastSeenAt, now - idleLimit))
}

/** A database that takes no writes just now does not sign anybody out. */
function touch(id: string, now: number): void {
  try {
    database().update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, id)).run()
  } catch (error) {
    if (databaseProblem(error) === null) throw error
  }
}

export type KnownSession = {
  id: string
  userAgent: string
  /** Unix milliseconds, both. */
  createdAt: number
  lastSeenAt: number
}

/** The person's own sessions that still count, the latest seen first. */
export function listSessions(actor: Actor): (KnownSession & { isThisOne: boolean })[] {
  if (actor.id === null) return []
  return database()
    .select({
      id: sessions.id,
      userAgent: sessions.userAgent,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(and(eq(sessions.personId, actor.id), stillCounts(Date.now())))
    .orderBy(desc(sessions.lastSeenAt))
    .limit(100)
    .all()
    .map((session) => ({ ...session, isThisOne: session.id === actor.sessionId }))
}

/** Ends one of the person's own sessions; one that has ended already stays ended. */
export function endSession(actor: Actor, id: string): void {
  const personId = actor.id
  if (personId === null) return
  writeTransaction(database(), (tx) => {
    const mine = and(eq(sessions.id, id), eq(sessions.personId, personId))
    if (tx.delete(sessions).where(mine).run().changes > 0) {
      audit(tx, actor, id === actor.sessionId ? 'signed out' : 'ended a session', personId)
    }
  })
}

/** For the cookie's own signing out, which knows the session and not the actor. */
export function forgetSession(secret: string): void {
  const actor = readSession(secret)
  if (actor?.sessionId) endSession(actor, actor.sessionId)
}

export function endOtherSessions(actor: Actor): void {
  const personId = actor.id
  if (personId === null) return
  writeTransaction(database(), (tx) => {
    const count = removeSessions(tx, personId, actor.sessionId)
    audit(tx, actor, 'ended other sessions', personId, { count })
  })
}

/** For verbs that end sessions with what else they do. @returns how many ended */
export function removeSessions(tx: Transaction, personId: string, except: string | null): number {
  const theirs = eq(sessions.personId, personId)
  const where = except === null ? theirs : and(theirs, ne(sessions.id, except))
  return tx.delete(sessions).where(where).run().changes
}
