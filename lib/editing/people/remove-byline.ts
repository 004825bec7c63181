import 'server-only'
import { and, eq, isNull, notExists, or } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { articleAuthors, articles } from '@/db/schema/working'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { NotAllowed } from '@/lib/errors'

/**
 * Removes a byline that stands under no article. Whoever has an account stays.
 * @returns whether there was such a byline
 * @throws NotAllowed
 */
export function removeByline(actor: Actor, slug: string): boolean {
  if (actor.role !== 'owner') throw new NotAllowed('Only an owner can remove bylines.')
  return writeTransaction(database(), (tx) => {
    const signed = tx
      .select({ id: articleAuthors.personId })
      .from(articleAuthors)
      .where(eq(articleAuthors.personId, people.id))
    const written = tx
      .select({ id: articles.id })
      .from(articles)
      .where(or(eq(articles.createdBy, people.id), eq(articles.updatedBy, people.id)))
    const removed = tx
      .delete(people)
      .where(
        and(eq(people.slug, slug), isNull(people.email), notExists(signed), notExists(written)),
      )
      .returning({ id: people.id, name: people.name })
      .get()
    if (removed) audit(tx, actor, 'removed a byline', removed.id, { name: removed.name, slug })
    return removed !== undefined
  })
}
