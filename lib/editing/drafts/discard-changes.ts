import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { contentOfPage } from '@/lib/editing/article/content-of-page'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { readContent } from '@/lib/editing/article/read-content'
import { staleRev } from '@/lib/editing/article/stale-rev'
import { writeContent } from '@/lib/editing/article/write-content'
import { liveContent } from '@/lib/editing/revisions/compare-revisions'
import { takeSnapshot } from '@/lib/editing/revisions/take-snapshot'
import { Conflict } from '@/lib/errors'

/**
 * Makes what readers see the working copy again. The discarded text is kept as a revision.
 * @param rev the one the editor was looking at
 * @returns the rev stored now
 * @throws NotFound, NotAllowed, Conflict
 */
export function discardChanges(actor: Actor, id: string, rev: number): number {
  return writeTransaction(database(), (tx) => {
    const article = findArticleFor(tx, actor, id, 'save')
    if (article.state !== 'live') {
      throw new Conflict('This update is not live, so there is no live text to go back to.')
    }
    if (article.rev !== rev) throw staleRev(tx, id)
    const discarded = readContent(tx, id)
    takeSnapshot(tx, actor, { articleId: id, rev, content: discarded, reason: 'discarded' })
    writeContent(tx, actor, id, rev, contentOfPage(liveContent(tx, id)))
    tx.update(articles)
      .set({ liveRev: rev + 1 })
      .where(eq(articles.id, id))
      .run()
    audit(tx, actor, 'discarded changes of an update', id, { rev })
    return rev + 1
  })
}
