import 'server-only'
import { inArray } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import type { ArticleContent } from '@/lib/domain/article/article'
import { saysTheSame } from '@/lib/domain/article/same-content'
import { draftAsTyped } from '@/lib/domain/drafts/draft-as-typed'
import type { DraftValues } from '@/lib/domain/drafts/draft-values'
import type { RevisionReason } from '@/lib/domain/kinds'
import { findArticle } from '@/lib/editing/article/find-article'
import { readContent } from '@/lib/editing/article/read-content'
import { slugRefusal } from '@/lib/editing/article/slugs'
import { takeSnapshot } from '@/lib/editing/revisions/take-snapshot'
import { topicsForKeeping } from '@/lib/editing/topics/topics-by-name'
import { contentFromDraft } from './content-from-draft'

/**
 * Keeps text that can no longer be saved as a revision. The working copy stays as it is, so whoever
 * may open the article may do this, and faults are no reason to refuse.
 * @param rev the one the text was begun on
 * @param now Unix milliseconds
 * @returns whether it said anything that is not stored already
 * @throws NotFound, NotAllowed
 */
export function rescueText(
  actor: Actor,
  articleId: string,
  rev: number,
  values: DraftValues,
  reason: RevisionReason,
  now: number = Date.now(),
): { isKept: boolean } {
  return writeTransaction(database(), (tx) => {
    findArticle(tx, actor, articleId, 'open')
    const stored = readContent(tx, articleId)
    const content = contentOf(tx, actor, articleId, stored, values)
    if (saysTheSame(stored, content) && stored.slug === content.slug) return { isKept: false }
    const note = 'What was typed and not saved.'
    takeSnapshot(tx, actor, { articleId, rev, content, reason, note, at: now })
    audit(tx, actor, 'kept unsaved text', articleId, { rev, reason })
    return { isKept: true }
  })
}

function contentOf(
  tx: Transaction,
  actor: Actor,
  id: string,
  stored: ArticleContent,
  values: DraftValues,
): ArticleContent {
  const draft = draftAsTyped(values)
  const isFree = (slug: string | null) => slug !== null && slugRefusal(tx, id, slug) === null
  const base = isFree(stored.slug) ? stored : { ...stored, slug: null }
  const slug = draft.slug !== '' && isFree(draft.slug) ? draft.slug : (base.slug ?? '')
  const authors = knownAuthors(tx, draft.authors)
  const content = contentFromDraft(tx, actor, id, base, { ...draft, slug, authors, topics: [] })
  return { ...content, topics: topicsForKeeping(tx, draft.topics) }
}

function knownAuthors(tx: Transaction, ids: string[]): string[] {
  const rows = tx.select({ id: people.id }).from(people).where(inArray(people.id, ids)).all()
  const known = new Set(rows.map((row) => row.id))
  return ids.filter((id) => known.has(id))
}
