import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people, sessions } from '@/db/schema/accounts'
import { writeTransaction } from '@/db/transaction'
import type { ProofWay } from '@/lib/domain/people/proof'
import { tooManyTries } from '@/lib/domain/people/too-many-tries'
import { logRefusal } from '@/lib/log'
import type { Actor } from '../actor'
import { verifyPassword } from '../passwords/passwords'
import { countOwnTry } from '../rate-limit'
import { spendAppCode } from './authenticator-app'
import { checkPasskey } from './check-passkey'

/**
 * Lets the session count as freshly proven when somebody shows that it is them.
 * @param shown the password, a code of the app, or what a passkey signed, as JSON
 * @returns a sentence saying what is wrong with it, or null when it was right
 */
export async function proveAgain(
  actor: Actor,
  way: ProofWay,
  shown: string,
): Promise<string | null> {
  const { id, sessionId } = actor
  if (id === null || sessionId === null) return 'Only people can prove who they are.'
  if (!countOwnTry(id)) return tooManyTries
  const problem = await checks[way]({ id, name: actor.name }, shown)
  if (problem !== null) {
    logRefusal(401, 'wrong proof')
    return problem
  }
  database().update(sessions).set({ provenAt: Date.now() }).where(eq(sessions.id, sessionId)).run()
  return null
}

type Check = (person: { id: string; name: string }, shown: string) => Promise<string | null>

/** A new way of proving who one is gets its check here. */
const checks: Record<ProofWay, Check> = {
  async password({ id }, shown) {
    const { passwordHash } = people
    const row = database().select({ passwordHash }).from(people).where(eq(people.id, id)).get()
    const isRight = await verifyPassword(row?.passwordHash ?? null, shown.slice(0, 1024))
    return isRight ? null : 'This is not your present password.'
  },
  async code({ id }, shown) {
    const use = writeTransaction(database(), (tx) => spendAppCode(tx, id, shown))
    return use.kind === 'right' ? null : use.why
  },
  async passkey({ id }, shown) {
    const isRight = (await checkPasskey(shown, 'prove', id)) !== null
    return isRight ? null : 'This passkey is not one of yours, or it took too long.'
  },
}
