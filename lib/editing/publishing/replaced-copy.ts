import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { publishedRetractions } from '@/db/schema/published'
import { revisions } from '@/db/schema/revisions'
import type { Transaction } from '@/db/transaction'
import type { ArticleState } from '@/lib/domain/kinds'
import type { FoundArticle } from '@/lib/editing/article/find-article'
import { firstPublishedAt } from '@/lib/editing/article/first-published-at'
import { dueSchedulesOf } from '@/lib/editing/schedules/article-schedules'
import { type LiveFacts, liveFacts } from './live-facts'
import { latestTurn, turns } from './turns'

/** What stood before a publication, and what that left behind: all that taking it back needs. */
export type Replaced = {
  /** Names the publication. */
  publication: string
  state: ArticleState
  liveRev: number | null
  /** Whether nothing of it was ever live before. */
  isFirst: boolean
  /** The live copy it took the place of, with the revision that holds its text; null when nothing was live. */
  live: (LiveFacts & { kept: string }) | null
  retraction: typeof publishedRetractions.$inferSelect | null
  /** The schedules that fell with it. */
  calledOff: string[]
  /** The revision it was kept as, when its text was new, and the correction it told. */
  revision: string | null
  correction: string | null
}

/**
 * What a publication is about to take the place of.
 * @returns null when the text that is live is kept nowhere, so that there is no way back to it
 */
export function replacedBy(
  tx: Transaction,
  { id, state, liveRev }: FoundArticle,
): Omit<Replaced, 'revision' | 'correction'> | null {
  const facts = liveFacts(tx, id)
  const kept = facts && textOfLive(tx, id)
  if (facts && kept === null) return null
  const retraction = tx
    .select()
    .from(publishedRetractions)
    .where(eq(publishedRetractions.articleId, id))
    .get()
  return {
    publication: v7(),
    state,
    liveRev,
    isFirst: firstPublishedAt(tx, id) === null,
    live: facts && kept !== null ? { ...facts, kept } : null,
    retraction: retraction ?? null,
    calledOff: dueSchedulesOf(tx, id)
      .filter(({ action }) => action === 'publish')
      .map((due) => due.id),
  }
}

/** What the publication that is named took the place of, and when, if it was the last to change what readers see. */
export function findReplaced(
  tx: Transaction,
  id: string,
  publication: string,
): (Replaced & { at: number }) | null {
  const latest = latestTurn(tx, id)
  if (latest?.action !== turns.publish) return null
  // Needs no check: only publishing writes it, and nobody can change the audit log. Rows of earlier versions lack it.
  const replaced = (latest.detail.replaced as Replaced | null | undefined) ?? null
  return replaced?.publication === publication ? { ...replaced, at: latest.at } : null
}

/** The text that went out last and was not taken back: one that says the same is not kept a second time. */
function textOfLive(tx: Transaction, id: string): string | null {
  const { articleId, reason, createdAt } = revisions
  const row = tx
    .select({ id: revisions.id })
    .from(revisions)
    .where(and(eq(articleId, id), eq(reason, 'published')))
    .orderBy(desc(createdAt), desc(revisions.id))
    .limit(1)
    .get()
  return row?.id ?? null
}
