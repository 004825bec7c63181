import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles, publishedRetractions } from '@/db/schema/published'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { publicReason } from '@/lib/editing/article/public-reason'
import { removeFromSite } from './remove-from-site'

/**
 * Withdraws a live article for a reason that readers see; its address answers 410 from then on.
 * @throws NotFound, NotAllowed, Conflict, Invalid without a reason
 */
export function retractArticle(actor: Actor, id: string, reason: string): void {
  writeTransaction(database(), (tx) => {
    const { next, slug } = findArticleFor(tx, actor, id, 'retract')
    const words = publicReason(reason, 'Nothing was retracted.')
    const live = tx
      .select({ headline: publishedArticles.headline })
      .from(publishedArticles)
      .where(eq(publishedArticles.id, id))
      .get()
    tx.insert(publishedRetractions)
      .values({
        articleId: id,
        headline: live?.headline ?? '',
        reason: words,
        retractedAt: Date.now(),
      })
      .run()
    removeFromSite(tx, id, next, 'retracted', { reason: words })
    audit(tx, actor, 'retracted an update', id, { slug, reason: words })
  })
}
