import 'server-only'
import { and, eq, isNotNull } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import type { Actor } from '../actor'

/** Whoever joined by single sign-on has none until they choose one. */
export function hasPassword(actor: Actor): boolean {
  const { id, passwordHash } = people
  const theirs = and(eq(id, actor.id ?? ''), isNotNull(passwordHash))
  return database().select({ id }).from(people).where(theirs).get() !== undefined
}
