import 'server-only'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people, sessions } from '@/db/schema/accounts'
import { writeTransaction } from '@/db/transaction'
import { NotAllowed } from '@/lib/errors'
import type { Actor } from '../actor'
import { audit } from '../audit'
import { type KnownSession, removeSessions, stillCounts } from './sessions'

const most = 1000

/** Where people are signed in, by person, the latest seen first. @throws NotAllowed */
export function listTeamSessions(actor: Actor): Map<string, KnownSession[]> {
  const found = new Map<string, KnownSession[]>()
  for (const { personId, session } of listEverySession(actor)) {
    found.set(personId, [...(found.get(personId) ?? []), session])
  }
  return found
}

export type SessionOf = {
  personId: string
  name: string
  email: string | null
  session: KnownSession
}

/**
 * Every session that counts, the latest seen first.
 * @param of one person; everybody where it is undefined
 * @throws NotAllowed
 */
export function listEverySession(actor: Actor, of?: string): SessionOf[] {
  ownersOnly(actor)
  const { id, personId, userAgent, createdAt, lastSeenAt } = sessions
  const { name, email } = people
  return database()
    .select({ personId, name, email, session: { id, userAgent, createdAt, lastSeenAt } })
    .from(sessions)
    .innerJoin(people, eq(people.id, personId))
    .where(
      and(
        of === undefined ? undefined : eq(personId, of),
        stillCounts(Date.now()),
        isNull(people.disabledAt),
      ),
    )
    .orderBy(desc(lastSeenAt), desc(id))
    .limit(most)
    .all()
}

/** Signs everybody out, in one go. @returns how many sessions ended @throws NotAllowed */
export function endEverySession(actor: Actor): number {
  ownersOnly(actor)
  return writeTransaction(database(), (tx) => {
    const of = tx.selectDistinct({ id: sessions.personId }).from(sessions).all()
    const ended = of.map(({ id }) => {
      const count = removeSessions(tx, id, null)
      audit(tx, actor, 'ended sessions of a person', id, { ended: count })
      return count
    })
    return ended.reduce((sum, count) => sum + count, 0)
  })
}

/**
 * Ends somebody's session, or all of them; one that has ended already stays ended.
 * @returns how many ended
 * @throws NotAllowed
 */
export function endSessionsOf(actor: Actor, personId: string, id: string | null): number {
  ownersOnly(actor)
  return writeTransaction(database(), (tx) => {
    const one = and(eq(sessions.id, id ?? ''), eq(sessions.personId, personId))
    const ended =
      id === null
        ? removeSessions(tx, personId, null)
        : tx.delete(sessions).where(one).run().changes
    if (ended > 0) audit(tx, actor, 'ended sessions of a person', personId, { ended })
    return ended
  })
}

function ownersOnly(actor: Actor): void {
  if (actor.role !== 'owner') throw new NotAllowed('Only an owner can end sessions of others.')
}
