import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { canSignIn } from './can-sign-in'

/** Whether somebody can sign in as an owner; until then the site offers a one-time set-up link. */
export function hasOwner(): boolean {
  const owner = database()
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.role, 'owner'), canSignIn(), isNull(people.disabledAt)))
    .get()
  return owner !== undefined
}
