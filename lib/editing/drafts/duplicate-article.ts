import 'server-only'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { findArticle } from '@/lib/editing/article/find-article'
import { readContent } from '@/lib/editing/article/read-content'
import { beginWith } from './begin-with'
import { duplication, headlineMark } from './duplicates'

/**
 * Begins a draft with the saved text of another article. It has neither the history, the notes nor
 * the review of the other.
 * @returns the id of the new draft
 * @throws NotFound, NotAllowed
 */
export function duplicateArticle(actor: Actor, original: string): string {
  return writeTransaction(database(), (tx) => {
    findArticle(tx, actor, original, 'open')
    const content = readContent(tx, original)
    const id = beginWith(tx, actor, content)
    audit(tx, actor, duplication, id, {
      from: original,
      headlineMark: headlineMark(content.headline),
    })
    return id
  })
}
