import 'server-only'
import { v7 } from 'uuid'
import { database } from '@/db/connection'
import { articleAuthors, articles } from '@/db/schema/working'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { may } from '@/lib/domain/people/rights'
import { NotAllowed } from '@/lib/errors'

/**
 * Begins an empty draft, or an idea, signed by whoever begins it.
 * @returns its id
 * @throws NotAllowed
 */
export function createArticle(actor: Actor, state: 'draft' | 'idea' = 'draft'): string {
  if (!may(actor, 'create')) throw new NotAllowed('You cannot begin updates.')
  const id = v7()
  const now = Date.now()
  const by = { createdBy: actor.id, createdAt: now, updatedBy: actor.id, updatedAt: now }
  writeTransaction(database(), (tx) => {
    tx.insert(articles)
      .values({ id, state, ...by })
      .run()
    if (actor.id !== null) {
      tx.insert(articleAuthors).values({ articleId: id, personId: actor.id, position: 0 }).run()
    }
    audit(tx, actor, state === 'idea' ? 'noted an idea' : 'created an update', id)
  })
  return id
}
