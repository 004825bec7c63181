import 'server-only'
import { eq, notExists } from 'drizzle-orm'
import {
  publishedArticleAuthors,
  publishedArticleTopics,
  publishedAuthors,
  publishedTopics,
} from '@/db/schema/published'
import type { Transaction } from '@/db/transaction'

/** Takes away topics and authors that no live article names any more, so that nothing withdrawn shows through them. */
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
}
