import 'server-only'
import { and, asc, count, eq, ne } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { z } from 'zod'
import { database } from '@/db/connection'
import { savedFilters } from '@/db/schema/desk'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import {
  mostSavedFilters,
  type SavedFilter,
  type savedFilterForm,
} from '@/lib/domain/desk/saved-filter'
import { Invalid, NotAllowed } from '@/lib/errors'

/** The views of the list that the actor named, by name. */
export function listSavedFilters(actor: Actor): SavedFilter[] {
  const { id, name, state, query, personId } = savedFilters
  return database()
    .select({ id, name, state, query })
    .from(savedFilters)
    .where(eq(personId, actor.id ?? ''))
    .orderBy(asc(name))
    .limit(mostSavedFilters)
    .all()
}

/** Keeps a view for the actor alone; one of the same name takes the place of the other. @throws Invalid NotAllowed */
export function saveFilter(
  actor: Actor,
  { name, state, query }: z.output<typeof savedFilterForm>,
): void {
  const personId = actor.id
  if (personId === null) throw new NotAllowed('Only people have filters of their own.')
  writeTransaction(database(), (tx) => {
    const own = eq(savedFilters.personId, personId)
    const others = tx
      .select({ count: count() })
      .from(savedFilters)
      .where(and(own, ne(savedFilters.name, name)))
      .get()
    if (others && others.count >= mostSavedFilters) {
      const most = `You have ${mostSavedFilters} filters already. Remove one first.`
      throw new Invalid(most, { name: most })
    }
    tx.delete(savedFilters)
      .where(and(own, eq(savedFilters.name, name)))
      .run()
    tx.insert(savedFilters)
      .values({ id: v7(), personId, name, state: state ?? null, query })
      .run()
  })
}

/** One that is gone already stays gone. */
export function removeFilter(actor: Actor, id: string): void {
  database()
    .delete(savedFilters)
    .where(and(eq(savedFilters.id, id), eq(savedFilters.personId, actor.id ?? '')))
    .run()
}
