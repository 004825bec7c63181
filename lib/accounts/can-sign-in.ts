import 'server-only'
import { eq, exists, isNotNull, or, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { identities } from '@/db/schema/single-sign-on'

/** Of people: those who have a way to sign in, whether or not they are disabled. */
export function canSignIn() {
  const linked = database()
    .select({ one: sql`1` })
    .from(identities)
    .where(eq(identities.personId, people.id))
  return or(isNotNull(people.passwordHash), exists(linked))
}
