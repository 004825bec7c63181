import 'server-only'
import { eq, notExists } from 'drizzle-orm'
import { publishedArticles, publishedMedia } from '@/db/schema/published'
import { publishedArticleAuthors, publishedAuthors } from '@/db/schema/published-authors'
import { publishedArticleTopics, publishedTopics } from '@/db/schema/published-topics'
import { articles } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { ArticleState, VersionEvent } from '@/lib/domain/kinds'
import type { SignedVersion } from '@/lib/domain/signatures/signed-version'
import { cancelDueSchedules } from '@/lib/editing/schedules/article-schedules'
import { signVersion } from '@/lib/editing/signatures/sign-version'

/** Takes an article off the site, which is signed; the working copy and the slug's history stay. */
export function removeFromSite(
  tx: Transaction,
  id: string,
  next: ArticleState,
  event: VersionEvent,
  said: Pick<SignedVersion, 'reason' | 'takesBack'> = {},
): void {
  tx.delete(publishedArticles).where(eq(publishedArticles.id, id)).run()
  forgetUnusedNames(tx)
  cancelDueSchedules(tx, id, ['publish', 'unpublish'])
  tx.update(articles).set({ state: next, liveRev: null }).where(eq(articles.id, id)).run()
  signVersion(tx, id, event, said)
}

/** Takes away topics, authors and pictures that no live article names any more, so that nothing withdrawn shows through them. */
export function forgetUnusedNames(tx: Transaction): void {
  const topicUses = tx
    .select({ id: publishedArticleTopics.topicId })
    .from(publishedArticleTopics)
    .where(eq(publishedArticleTopics.topicId, publishedTopics.id))
  tx.delete(publishedTopics).where(notExists(topicUses)).run()
  const authorUses = tx
    .select({ id: publishedArticleAuthors.authorId })
    .from(publishedArticleAuthors)
    .where(eq(publishedArticleAuthors.authorId, publishedAuthors.id))
  tx.delete(publishedAuthors).where(notExists(authorUses)).run()
  const pictureUses = tx
    .select({ id: publishedArticles.id })
    .from(publishedArticles)
    .where(eq(publishedArticles.leadId, publishedMedia.id))
  tx.delete(publishedMedia).where(notExists(pictureUses)).run()
}
