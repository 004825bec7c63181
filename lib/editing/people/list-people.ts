import 'server-only'
import { asc, isNull } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import type { Actor } from '@/lib/accounts/actor'

const most = 500

/** Everyone who can sign an article, by name. */
export function listPeople(_editor: Actor): { id: string; name: string }[] {
  return database()
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(isNull(people.disabledAt))
    .orderBy(asc(people.name))
    .limit(most)
    .all()
}
