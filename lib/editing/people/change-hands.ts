import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { people } from '@/db/schema/accounts'
import { articleAuthors, articles } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { Invalid } from '@/lib/errors'

type Handed = { id: string; rev: number; createdBy: string | null }

/** Puts one person into the place of another, as the one who began an article and in its byline. */
export function changeHands(
  tx: Transaction,
  actor: Actor,
  { id, rev, createdBy }: Handed,
  fromId: string | null,
  toId: string,
): void {
  const next = createdBy === fromId ? toId : createdBy
  // `updatedBy` stays as it is: whoever hands an update over has written nothing of it, and may still approve it.
  tx.update(articles)
    .set({ createdBy: next, rev: rev + 1 })
    .where(eq(articles.id, id))
    .run()
  resign(tx, id, fromId, toId)
  audit(tx, actor, 'handed over an update', id, { from: fromId, to: toId })
}

/** @throws Invalid for somebody who cannot go on with it: gone, a byline only, or the same person */
export function requireHeir(tx: Transaction, fromId: string | null, toId: string): void {
  const heir = tx
    .select({ email: people.email, disabledAt: people.disabledAt })
    .from(people)
    .where(eq(people.id, toId))
    .get()
  if (!heir || toId === fromId || heir.email === null || heir.disabledAt !== null) {
    throw new Invalid('Nothing was handed over.', { heir: 'Choose who goes on with them.' })
  }
}

/** Once each; whom nobody signed for signs now. */
function resign(tx: Transaction, articleId: string, fromId: string | null, toId: string): void {
  const signed = tx
    .select({ id: articleAuthors.personId })
    .from(articleAuthors)
    .where(eq(articleAuthors.articleId, articleId))
    .orderBy(asc(articleAuthors.position))
    .all()
  const names = new Set(signed.map(({ id }) => (id === fromId ? toId : id)))
  if (names.size === 0) names.add(toId)
  tx.delete(articleAuthors).where(eq(articleAuthors.articleId, articleId)).run()
  for (const [position, personId] of [...names].entries()) {
    tx.insert(articleAuthors).values({ articleId, personId, position }).run()
  }
}
