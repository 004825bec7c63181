import 'server-only'
import { v7 } from 'uuid'
import { articles } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import type { ArticleContent } from '@/lib/domain/article/article'
import { may } from '@/lib/domain/people/rights'
import { authorsById } from '@/lib/editing/article/authors-by-id'
import { freeSlug } from '@/lib/editing/article/slugs'
import { writeContent } from '@/lib/editing/article/write-content'
import { NotAllowed } from '@/lib/errors'

/**
 * Begins a draft with a text that exists, signed by whoever begins it, at an address of its own.
 * @returns its id
 * @throws NotAllowed
 */
export function beginWith(tx: Transaction, actor: Actor, content: ArticleContent): string {
  if (!may(actor, 'create')) throw new NotAllowed('You cannot begin updates.')
  const id = v7()
  const now = Date.now()
  const by = { createdBy: actor.id, createdAt: now, updatedBy: actor.id, updatedAt: now }
  tx.insert(articles)
    .values({ id, state: 'draft', ...by })
    .run()
  writeContent(tx, actor, id, 1, {
    ...content,
    slug: freeSlug(tx, id, content.headline),
    // Two articles never share a question or a source.
    questions: content.questions.map((question) => ({ ...question, id: v7() })),
    sources: content.sources.map((source) => ({ ...source, id: v7() })),
    authors: authorsById(tx, actor.id === null ? [] : [actor.id], 'Nothing was begun.'),
  })
  return id
}
