import 'server-only'
import { and, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { revisions } from '@/db/schema/revisions'
import { schedules } from '@/db/schema/schedules'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import type { ArticleContent } from '@/lib/domain/article/article'
import { findArticle } from '@/lib/editing/article/find-article'
import { liveContent } from './compare-revisions'
import { revisionContent } from './revision-content'

export type ReferenceTexts = {
  /** What readers see; null while nothing is live. */
  live: ArticleContent | null
  /** What goes out by itself, at `runAt` in Unix milliseconds; null while nothing is scheduled. */
  scheduled: { revisionId: string; rev: number; runAt: number; content: ArticleContent } | null
}

/**
 * The texts that the working copy may be ahead of.
 * @throws NotFound, NotAllowed
 */
export function referenceTexts(actor: Actor, id: string): ReferenceTexts {
  return database().transaction((tx) => {
    const { state } = findArticle(tx, actor, id, 'open')
    return {
      live: state === 'live' ? liveContent(tx, id) : null,
      scheduled: scheduledText(tx, id),
    }
  })
}

function scheduledText(tx: Transaction, id: string): ReferenceTexts['scheduled'] {
  const due = tx
    .select({
      revisionId: revisions.id,
      rev: revisions.rev,
      runAt: schedules.runAt,
      content: revisions.content,
    })
    .from(schedules)
    .innerJoin(revisions, eq(revisions.id, schedules.revisionId))
    .where(
      and(eq(schedules.articleId, id), eq(schedules.action, 'publish'), eq(schedules.state, 'due')),
    )
    .get()
  return due ? { ...due, content: revisionContent(due.content) } : null
}
