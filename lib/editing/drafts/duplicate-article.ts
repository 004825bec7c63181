import 'server-only'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { findArticle } from '@/lib/editing/article/find-article'
import { readContent } from '@/lib/editing/article/read-content'
import { beginWith } from './begin-with'

/**
 * Begins a draft with the saved text of another article. It has neither the history, the notes nor
 * the review of the other.
 * @returns the id of the new draft
 * @throws NotFound, NotAllowed
 */
export function duplicateArticle(editor: Editor, original: string): string {
  return writeTransaction(database(), (tx) => {
    findArticle(tx, editor, original, 'open')
    const id = beginWith(tx, editor, readContent(tx, original))
    audit(tx, editor, 'duplicated an update', id, { from: original })
    return id
  })
}
