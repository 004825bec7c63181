import 'server-only'
import { and, eq } from 'drizzle-orm'
import { revisions } from '@/db/schema/revisions'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import type { ArticleContent } from '@/lib/domain/article/article'
import type { ArticleState } from '@/lib/domain/kinds'
import { contentOfPage } from '@/lib/editing/article/content-of-page'
import type { FoundArticle } from '@/lib/editing/article/find-article'
import { liveContent } from '@/lib/editing/revisions/compare-revisions'
import { revisionContent } from '@/lib/editing/revisions/revision-content'
import { takeSnapshot } from '@/lib/editing/revisions/take-snapshot'
import { dueSchedulesOf } from '@/lib/editing/schedules/article-schedules'
import { type LiveFacts, liveFacts } from './live-facts'
import { latestTurn } from './turns'

/** A live copy that was taken off, and what was set for it. */
export type Withdrawn = LiveFacts & {
  /** The revision that holds the text. */
  kept: string
  /** What the update became. */
  state?: ArticleState
  /** Where the working copy stood. */
  rev: number
  liveRev: number | null
  /** The schedules that fell with it. */
  calledOff: string[]
}

/** Keeps a live copy that is about to be taken off the site: the text as a revision, the rest for the audit log. */
export function keepWithdrawn(
  tx: Transaction,
  actor: Actor,
  { id, rev, liveRev, next }: Pick<FoundArticle, 'id' | 'rev' | 'liveRev'> & { next: ArticleState },
): Withdrawn | null {
  const live = liveFacts(tx, id)
  if (!live) return null
  const content = contentOfPage(liveContent(tx, id))
  const cut = { articleId: id, rev: liveRev ?? rev, content, reason: 'unpublished' as const }
  const calledOff = dueSchedulesOf(tx, id).map((due) => due.id)
  return { kept: takeSnapshot(tx, actor, cut), state: next, rev, liveRev, ...live, calledOff }
}

/** What was taken off the site with the revision that is named, if nothing was published since. */
export function findWithdrawn(tx: Transaction, id: string, kept: string): Withdrawn | null {
  const withdrawn = asKept(latestTurn(tx, id)?.detail ?? {})
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

/** Nothing but taking off writes it, and the audit log cannot be changed. Other and older rows do not have it. */
function asKept({ withdrawn }: Record<string, unknown>): Withdrawn | null {
  return (withdrawn as Withdrawn | null | undefined) ?? null
}
