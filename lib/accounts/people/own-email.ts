import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import type { Actor } from '../actor'

/** The address that the person signs in with; empty for the command line. */
export function ownEmail(actor: Actor): string {
  if (actor.id === null) return ''
  const row = database()
    .select({ email: people.email })
    .from(people)
    .where(eq(people.id, actor.id))
    .get()
  return row?.email ?? ''
}
