import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles, publishedRetractions } from '@/db/schema/published'
import { articles } from '@/db/schema/working'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { findArticle } from '@/lib/editing/article/find-article'
import { firstPublishedAt } from '@/lib/editing/article/first-published-at'
import { publicReason } from '@/lib/editing/article/public-reason'
import { forgetUnusedNames } from '@/lib/editing/publishing/remove-from-site'
import { forgetLostSources } from '@/lib/editing/sources/forget-lost-sources'
import { Conflict } from '@/lib/errors'
import { recordErasure } from './record-erasure'

/**
 * Erases an update that readers have seen, with all that was ever written of it. Its addresses, its signed versions'
 * hashes, and when and why it was taken out stay.
 * @throws NotFound, NotAllowed, Conflict when it was never live, Invalid without a reason
 */
export function eraseUpdate(actor: Actor, id: string, typedReason: string): void {
  writeTransaction(database(), (tx) => {
    findArticle(tx, actor, id, 'erase')
    const reason = publicReason(typedReason, 'Nothing was erased.')
    if (firstPublishedAt(tx, id) === null) throw new Conflict(neverLive)
    tx.delete(publishedArticles).where(eq(publishedArticles.id, id)).run()
    forgetUnusedNames(tx)
    forgetLostSources(tx)
    tx.delete(publishedRetractions).where(eq(publishedRetractions.articleId, id)).run()
    const all = () => true
    recordErasure(tx, { articleId: id, reason, whole: true, isMeant: all, isMeantInAudit: all })
    tx.delete(articles).where(eq(articles.id, id)).run()
    audit(tx, actor, 'erased an update', id, { reason })
  })
}

const neverLive =
  'This update was never live, so nobody has to be told. Put it in the trash and remove it for good.'
