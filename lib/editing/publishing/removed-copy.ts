import 'server-only'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { auditLog } from '@/db/schema/accounts'
import { publishedArticles } from '@/db/schema/published'
import { revisions } from '@/db/schema/revisions'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import type { ArticleContent } from '@/lib/domain/article/article'
import { contentOfPage } from '@/lib/editing/article/content-of-page'
import type { FoundArticle } from '@/lib/editing/article/find-article'
import { liveContent } from '@/lib/editing/revisions/compare-revisions'
import { revisionContent } from '@/lib/editing/revisions/revision-content'
import { takeSnapshot } from '@/lib/editing/revisions/take-snapshot'
import { dueSchedulesOf } from '@/lib/editing/schedules/due-schedules'

export const withdrawnAction = 'unpublished an update'
export const putBackAction = 'put an update back on the site'

/** Whichever of these was done last says what became of the live copy. */
const turns = ['published an update', withdrawnAction, putBackAction]

/** What a live copy was beside its text, and what was set for it. Times are Unix milliseconds. */
export type Withdrawn = {
  /** The revision that holds the text. */
  kept: string
  /** Where the working copy stood. */
  rev: number
  liveRev: number | null
  number: number
  firstPublishedAt: number
  modifiedAt: number
  card: string
  reviewedBy: string | null
  reviewedAt: number | null
  /** The schedules that fell with it. */
  calledOff: string[]
}

/** Keeps a live copy that is about to be taken off the site: the text as a revision, the rest for the audit log. */
export function keepWithdrawn(
  tx: Transaction,
  actor: Actor,
  { id, rev, liveRev }: Pick<FoundArticle, 'id' | 'rev' | 'liveRev'>,
): Withdrawn | null {
  const { number, firstPublishedAt, modifiedAt, card, reviewedBy, reviewedAt } = publishedArticles
  const live = tx
    .select({ number, firstPublishedAt, modifiedAt, card, reviewedBy: reviewedBy, reviewedAt })
    .from(publishedArticles)
    .where(eq(publishedArticles.id, id))
    .get()
  if (!live) return null
  const content = contentOfPage(liveContent(tx, id))
  const cut = { articleId: id, rev: liveRev ?? rev, content, reason: 'unpublished' as const }
  const calledOff = dueSchedulesOf(tx, id).map((due) => due.id)
  return { kept: takeSnapshot(tx, actor, cut), rev, liveRev, ...live, calledOff }
}

/** What was taken off the site with the revision that is named, if nothing was published since. */
export function findWithdrawn(tx: Transaction, id: string, kept: string): Withdrawn | null {
  const latest = tx
    .select({ detail: auditLog.detail })
    .from(auditLog)
    .where(and(eq(auditLog.subject, id), inArray(auditLog.action, turns)))
    // The order in which they were written: a clock can be set back.
    .orderBy(desc(sql`rowid`))
    .limit(1)
    .get()
  const withdrawn = latest ? asKept(latest.detail) : null
  return withdrawn?.kept === kept ? withdrawn : null
}

/** The text of what was taken off; null when that revision is not kept any more. */
export function withdrawnText(tx: Transaction, id: string, kept: string): ArticleContent | null {
  const row = tx
    .select({ content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.id, kept), eq(revisions.articleId, id)))
    .get()
  return row ? revisionContent(row.content) : null
}

/** Nothing but unpublishing writes it, and the audit log cannot be changed. Other and older rows do not have it. */
function asKept({ withdrawn }: Record<string, unknown>): Withdrawn | null {
  return (withdrawn as Withdrawn | null | undefined) ?? null
}
