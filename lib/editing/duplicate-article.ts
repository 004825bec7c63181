import 'server-only'
import { v7 } from 'uuid'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import type { ArticleContent } from '@/lib/domain/article'
import { may } from '@/lib/domain/rights'
import { NotAllowed } from '@/lib/errors'
import { authorsById } from './authors-by-id'
import { findArticle } from './find-article'
import { readContent } from './read-content'
import { freeSlug } from './slugs'
import { writeContent } from './write-content'

/**
 * Begins a draft with the saved text of another article, signed by whoever begins it. It has an
 * address of its own, and neither the history, the notes nor the review of the other.
 * @returns the id of the new draft
 * @throws NotFound, NotAllowed
 */
export function duplicateArticle(editor: Editor, original: string): string {
  return writeTransaction(database(), (tx) => {
    findArticle(tx, editor, original, 'open')
    if (!may(editor, 'create')) throw new NotAllowed('You cannot begin updates.')
    const id = v7()
    const content = copyFor(tx, editor, id, readContent(tx, original))
    const now = Date.now()
    const by = { createdBy: editor.id, createdAt: now, updatedBy: editor.id, updatedAt: now }
    tx.insert(articles)
      .values({ id, state: 'draft', ...by })
      .run()
    writeContent(tx, editor, id, 1, content)
    audit(tx, editor, 'duplicated an update', id, { from: original })
    return id
  })
}

/** Rows of its own: two articles never share a question or a source. */
function copyFor(
  tx: Transaction,
  editor: Editor,
  id: string,
  content: ArticleContent,
): ArticleContent {
  return {
    ...content,
    slug: freeSlug(tx, id, content.headline),
    questions: content.questions.map((question) => ({ ...question, id: v7() })),
    sources: content.sources.map((source) => ({ ...source, id: v7() })),
    authors: authorsById(tx, editor.id === null ? [] : [editor.id], 'Nothing was duplicated.'),
  }
}
