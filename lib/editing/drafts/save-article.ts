import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { auditWork } from '@/lib/accounts/audit-work'
import { saysTheSame } from '@/lib/domain/article/same-content'
import {
  type ArticleDraft,
  type DraftInput,
  draftProblems,
  draftSchema,
} from '@/lib/domain/drafts/draft'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { readContent } from '@/lib/editing/article/read-content'
import { staleRev } from '@/lib/editing/article/stale-rev'
import { writeContent } from '@/lib/editing/article/write-content'
import { checkpointWork } from '@/lib/editing/revisions/checkpoint-work'
import { Invalid } from '@/lib/errors'
import { contentFromDraft } from './content-from-draft'

/**
 * Saves the working copy. `rev` is the one the text was begun on.
 * @returns the rev and the slug that are stored now
 * @throws NotFound, NotAllowed, Conflict with the latest rev, Invalid with its fields
 */
export function saveArticle(
  actor: Actor,
  id: string,
  rev: number,
  input: DraftInput,
): { rev: number; slug: string | null } {
  return writeTransaction(database(), (tx) => {
    const article = findArticleFor(tx, actor, id, 'save')
    const stored = readContent(tx, id)
    const content = contentFromDraft(tx, actor, id, stored, parsed(input))
    // A form posted twice carries the old rev the second time. Its text is stored already, so
    // answering with a conflict would only frighten.
    if (saysTheSame(stored, content) && stored.slug === content.slug) {
      return { rev: article.rev, slug: article.slug }
    }
    if (article.rev !== rev) throw staleRev(tx, id)
    checkpointWork(tx, actor, id, stored)
    writeContent(tx, actor, id, rev, content)
    tx.update(articles).set({ state: article.next }).where(eq(articles.id, id)).run()
    auditWork(tx, actor, 'saved an update', id, { rev: rev + 1, headline: content.headline })
    return { rev: rev + 1, slug: content.slug }
  })
}

function parsed(input: DraftInput): ArticleDraft {
  const result = draftSchema.safeParse(input)
  if (!result.success) throw new Invalid('Nothing was saved.', draftProblems(result.error))
  return result.data
}
