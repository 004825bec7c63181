import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { articleAuthors, articles } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { unfinishedStates } from '@/lib/domain/team-member'
import { Invalid, NotAllowed, NotFound } from '@/lib/errors'
import { ownedBy } from './owned-by'

/**
 * Gives the unfinished updates that somebody began or signs to somebody else.
 * @returns how many
 * @throws NotAllowed NotFound Invalid
 */
export function handOver(editor: Editor, fromId: string, toId: string): number {
  if (editor.role !== 'owner') throw new NotAllowed('Only an owner can hand over updates.')
  return writeTransaction(database(), (tx) => {
    if (!find(tx, fromId)) throw new NotFound('There is no such person.')
    const heir = find(tx, toId)
    if (!heir || heir.id === fromId || heir.email === null || heir.disabledAt !== null) {
      throw new Invalid('Nothing was handed over.', { heir: 'Choose who goes on with them.' })
    }
    const found = tx
      .select({ id: articles.id, rev: articles.rev, createdBy: articles.createdBy })
      .from(articles)
      .where(and(ownedBy(fromId), inArray(articles.state, unfinishedStates)))
      .all()
    for (const article of found) {
      const createdBy = article.createdBy === fromId ? toId : article.createdBy
      // Who saved last stays: whoever hands over has not written it, and may still approve it.
      tx.update(articles)
        .set({ createdBy, rev: article.rev + 1 })
        .where(eq(articles.id, article.id))
        .run()
      resign(tx, article.id, fromId, toId)
      audit(tx, editor, 'handed over an update', article.id, { from: fromId, to: toId })
    }
    audit(tx, editor, 'handed over updates', fromId, { to: toId, count: found.length })
    return found.length
  })
}

function find(tx: Transaction, id: string) {
  return tx
    .select({ id: people.id, email: people.email, disabledAt: people.disabledAt })
    .from(people)
    .where(eq(people.id, id))
    .get()
}

/** Puts one person into the place of another in the byline, once. */
function resign(tx: Transaction, articleId: string, fromId: string, toId: string): void {
  const signed = tx
    .select({ id: articleAuthors.personId })
    .from(articleAuthors)
    .where(eq(articleAuthors.articleId, articleId))
    .orderBy(asc(articleAuthors.position))
    .all()
  const names = new Set(signed.map(({ id }) => (id === fromId ? toId : id)))
  tx.delete(articleAuthors).where(eq(articleAuthors.articleId, articleId)).run()
  for (const [position, personId] of [...names].entries()) {
    tx.insert(articleAuthors).values({ articleId, personId, position }).run()
  }
}
