import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles, publishedRetractions } from '@/db/schema/published'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { keepable } from '@/lib/domain/text/keepable'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { Invalid } from '@/lib/errors'
import { removeFromSite } from './remove-from-site'

const longestReason = 500

/**
 * Withdraws a live article for a reason that readers see; its address answers 410 from then on.
 * @throws NotFound, NotAllowed, Conflict, Invalid without a reason
 */
export function retractArticle(actor: Actor, id: string, reason: string): void {
  writeTransaction(database(), (tx) => {
    const { next, slug } = findArticleFor(tx, actor, id, 'retract')
    const words = permittedReason(reason)
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

function permittedReason(reason: string): string {
  const words = keepable(reason).replace(/\s+/g, ' ').trim()
  if (words === '')
    throw new Invalid('Nothing was retracted.', { reason: 'Say why: readers see it.' })
  if (words.length > longestReason) {
    const problem = `The reason can have ${longestReason} characters; this has ${words.length}.`
    throw new Invalid('Nothing was retracted.', { reason: problem })
  }
  return words
}
