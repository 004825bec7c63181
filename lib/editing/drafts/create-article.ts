import 'server-only'
import { v7 } from 'uuid'
import { database } from '@/db/connection'
import { articleAuthors, articles } from '@/db/schema/working'
import { writeTransaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { may } from '@/lib/domain/people/rights'
import { NotAllowed } from '@/lib/errors'

/**
 * Begins an empty draft, or an idea, signed by whoever begins it.
 * @returns its id
 * @throws NotAllowed
 */
export function createArticle(editor: Editor, state: 'draft' | 'idea' = 'draft'): string {
  if (!may(editor, 'create')) throw new NotAllowed('You cannot begin updates.')
  const id = v7()
  const now = Date.now()
  const by = { createdBy: editor.id, createdAt: now, updatedBy: editor.id, updatedAt: now }
  writeTransaction(database(), (tx) => {
    tx.insert(articles)
      .values({ id, state, ...by })
      .run()
    if (editor.id !== null) {
      tx.insert(articleAuthors).values({ articleId: id, personId: editor.id, position: 0 }).run()
    }
    audit(tx, editor, state === 'idea' ? 'noted an idea' : 'created an update', id)
  })
  return id
}
