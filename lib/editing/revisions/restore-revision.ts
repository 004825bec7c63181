import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import type { ArticleContent } from '@/lib/domain/article/article'
import { draftProblems, draftSchema } from '@/lib/domain/drafts/draft'
import { valuesOf } from '@/lib/domain/drafts/draft-values'
import { formatMoment } from '@/lib/domain/time/dates'
import { authorsById } from '@/lib/editing/article/authors-by-id'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { readContent } from '@/lib/editing/article/read-content'
import { slugRefusal } from '@/lib/editing/article/slugs'
import { staleRev } from '@/lib/editing/article/stale-rev'
import { writeContent } from '@/lib/editing/article/write-content'
import { currentTopics } from '@/lib/editing/topics/topics-by-name'
import { Conflict, Invalid } from '@/lib/errors'
import { getPublication } from '@/lib/published/get-publication'
import { findSameRevision, isSameText } from './find-same-revision'
import { getRevision } from './get-revision'
import { takeSnapshot } from './take-snapshot'

/**
 * Makes a kept text the working copy again. What stood there before is kept as a revision of its own,
 * so that restoring that one takes this back. The live copy stays as it is.
 * @param rev the one the editor was looking at
 * @returns the rev stored now, and the id of the revision that undoes this
 * @throws NotFound, NotAllowed, Conflict, Invalid for an author who is gone and for faults
 */
export function restoreRevision(
  actor: Actor,
  id: string,
  revisionId: string,
  rev: number,
  now: number = Date.now(),
): { rev: number; undo: string } {
  return writeTransaction(database(), (tx) => {
    const article = findArticleFor(tx, actor, id, 'save')
    const revision = getRevision(tx, actor, id, revisionId)
    if (article.rev !== rev) throw staleRev(tx, id)
    const stored = readContent(tx, id)
    refuseFaulty(revision.content)
    const content = restorable(tx, id, revision.content, stored.slug)
    if (isSameText(stored, content)) return unchanged(rev, revisionId, revision.content, content)
    const undo = findSameRevision(tx, id, rev, stored) ?? keep(tx, actor, id, rev, stored, now)
    writeContent(tx, actor, id, rev, content)
    tx.update(articles).set({ state: article.next }).where(eq(articles.id, id)).run()
    const note = noteOf(revision.at, revision.content.slug, content.slug)
    takeSnapshot(tx, actor, {
      articleId: id,
      rev: rev + 1,
      content,
      reason: 'restored',
      note,
      at: now,
    })
    audit(tx, actor, 'restored a revision', id, { rev: rev + 1, from: revision.rev, revisionId })
    return { rev: rev + 1, undo }
  })
}

function unchanged(rev: number, undo: string, wanted: ArticleContent, given: ArticleContent) {
  if (wanted.slug === null || wanted.slug === given.slug) return { rev, undo }
  throw new Conflict(
    `Only the address differs, and another update has “${wanted.slug}” now, so nothing was restored.`,
  )
}

function keep(
  tx: Transaction,
  actor: Actor,
  articleId: string,
  rev: number,
  content: ArticleContent,
  now: number,
): string {
  const note = 'What stood here before an older revision was restored.'
  return takeSnapshot(tx, actor, { articleId, rev, content, reason: 'worked on', note, at: now })
}

/** What was only kept may have faults that no save would have stored. */
function refuseFaulty(content: ArticleContent): void {
  const { error } = draftSchema.safeParse(valuesOf(content))
  if (!error) return
  const [problem] = Object.values(draftProblems(error))
  throw new Invalid(
    `This text cannot be restored as it is. ${problem} Copy what you need of it into the form.`,
  )
}

/** Topics that were forgotten are made again; an address that others have now is left to them. */
function restorable(
  tx: Transaction,
  id: string,
  content: ArticleContent,
  present: string | null,
): ArticleContent {
  const { slug } = content
  return {
    ...content,
    slug: slug === null || slugRefusal(tx, id, slug) !== null ? present : slug,
    topics: currentTopics(tx, content.topics),
    authors: authorsById(
      tx,
      content.authors.map((author) => author.id),
      'Nothing was restored.',
    ),
  }
}

function noteOf(at: number, wanted: string | null, given: string | null): string {
  const from = `The text of ${formatMoment(at, getPublication().timeZone)}.`
  if (wanted === null || wanted === given) return from
  return `${from} Another update has its address “${wanted}” now, so the address stays “${given}”.`
}
