import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Database, database } from '@/db/connection'
import { revisions } from '@/db/schema/revisions'
import { articles } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { drawCard } from '@/lib/cards/draw-card'
import type { ArticleContent } from '@/lib/domain/article'
import { formatDay } from '@/lib/domain/dates'
import type { ChangeKind } from '@/lib/domain/kinds'
import { publishProblems } from '@/lib/domain/publish-problems'
import { Invalid, NotFound } from '@/lib/errors'
import { approvalOf } from './approval'
import { addCorrection, correctionsOf } from './corrections'
import { findArticleFor } from './find-article'
import { firstPublishedAt } from './first-published-at'
import { readContent } from './read-content'
import { recordPublication } from './record-publication'
import { revisionContent } from './revision-content'
import { slugRefusal } from './slugs'
import { staleRev } from './stale-rev'
import { writeLiveCopy } from './write-live-copy'

type PublishOptions = {
  /** Refuse when the working copy is at another rev. */
  expectedRev?: number
  /** Publish this kept revision instead of the working copy, as a schedule does. */
  revisionId?: string
  /** Unix milliseconds. For imports: when it was first published elsewhere. */
  firstPublishedAt?: number
  /** What this changes for readers, when it is live already: a silent typo, an update, or a correction. */
  change?: ChangeKind
  /** The public note of a correction. */
  correction?: string
  /** Why it goes out, in spite of warnings where there are some; kept in the history. */
  reason?: string
}

/**
 * Makes the working copy what readers see. Drawing the card takes up to 250 ms and happens before the
 * transaction, which then checks that nobody saved meanwhile.
 * @throws NotFound, NotAllowed, Conflict, Invalid with its fields
 */
export async function publishArticle(
  editor: Editor,
  id: string,
  options: PublishOptions = {},
): Promise<{ slug: string }> {
  const { rev } = findArticleFor(database(), editor, id, 'publish')
  if (options.expectedRev !== undefined && options.expectedRev !== rev) {
    throw staleRev(database(), id)
  }
  const text = textToPublish(database(), id, rev, options.revisionId)
  const firstTry = firstPublishedAt(database(), id) ?? options.firstPublishedAt ?? Date.now()
  const card = await cardFor(publishable(text.content), firstTry)
  return writeTransaction(database(), (tx) => {
    const article = findArticleFor(tx, editor, id, 'publish')
    if (options.revisionId === undefined && article.rev !== rev) throw staleRev(tx, id)
    const first = firstPublishedAt(tx, id) ?? firstTry
    const content = permitted(tx, id, publishable(text.content))
    const { change = 'update', correction = '', reason = '' } = options
    if (change === 'correction') addCorrection(tx, editor, id, correction)
    const modifiedAt = recordPublication(tx, editor, {
      id,
      rev: text.rev,
      content,
      first,
      change,
      note: reason,
    })
    const live = { ...content, id, card, firstPublishedAt: first, modifiedAt }
    writeLiveCopy(tx, { ...live, ...review(tx, id, text.rev), corrections: correctionsOf(tx, id) })
    tx.update(articles)
      .set({ state: article.next, liveRev: text.rev })
      .where(eq(articles.id, id))
      .run()
    audit(tx, editor, 'published an update', id, {
      rev: text.rev,
      slug: content.slug,
      ...(options.change && { change }),
      ...(reason && { reason }),
    })
    return { slug: content.slug }
  })
}

function textToPublish(db: Database, id: string, rev: number, revisionId: string | undefined) {
  if (revisionId === undefined) return { rev, content: readContent(db, id) }
  const kept = db
    .select({ rev: revisions.rev, content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.id, revisionId), eq(revisions.articleId, id)))
    .get()
  if (!kept) throw new NotFound('The scheduled text is not kept any more.')
  return { rev: kept.rev, content: revisionContent(kept.content) }
}

/** A claim is made only for the very text that was approved. */
function review(tx: Transaction, id: string, rev: number) {
  const approval = approvalOf(tx, id)
  const counts = approval?.rev === rev
  return { reviewedBy: counts ? approval.by : null, reviewedAt: counts ? approval.at : null }
}

type Publishable = ArticleContent & { slug: string }

function publishable(content: ArticleContent): Publishable {
  const problems = publishProblems(content)
  const { slug } = content
  if (problems.length > 0 || slug === null) {
    const fields = Object.fromEntries(problems.map(({ field, message }) => [field, message]))
    throw new Invalid('This update cannot be published yet.', fields)
  }
  return { ...content, slug }
}

function permitted(tx: Transaction, id: string, content: Publishable): Publishable {
  const refusal = slugRefusal(tx, id, content.slug)
  if (refusal !== null) throw new Invalid('This update was not published.', { slug: refusal })
  return content
}

function cardFor(content: Publishable, first: number): Promise<string> {
  const [source] = content.sources
  return drawCard({
    headline: content.socialTitle || content.headline,
    sourceName: source?.authorName ?? '',
    network: source?.network ?? null,
    date: formatDay(first),
  })
}
