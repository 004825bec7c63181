import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { media } from '@/db/schema/media'
import {
  articleAuthors,
  articleQuestions,
  articleSources,
  articles,
  articleTopics,
} from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import type { ArticleContent } from '@/lib/domain/article/article'

/** Replaces the working copy and raises its `rev` by one. */
export function writeContent(
  tx: Transaction,
  actor: Actor,
  id: string,
  rev: number,
  content: ArticleContent,
): void {
  const { questions, sources, topics, authors, lead, ...texts } = content
  tx.update(articles)
    .set({
      // A field that is no text is stored in a table of its own: types refuse one that nobody took out above.
      ...(texts satisfies Record<string, string | null>),
      leadId: keptPicture(lead?.id),
      rev: rev + 1,
      updatedBy: actor.id,
      updatedAt: Date.now(),
    })
    .where(eq(articles.id, id))
    .run()
  tx.delete(articleQuestions).where(eq(articleQuestions.articleId, id)).run()
  tx.delete(articleSources).where(eq(articleSources.articleId, id)).run()
  tx.delete(articleTopics).where(eq(articleTopics.articleId, id)).run()
  tx.delete(articleAuthors).where(eq(articleAuthors.articleId, id)).run()
  questions.forEach((question, position) => {
    tx.insert(articleQuestions)
      .values({ ...question, articleId: id, position })
      .run()
  })
  sources.forEach((source, position) => {
    tx.insert(articleSources)
      .values({ ...source, capturedBy: source.capturedBy, articleId: id, position })
      .run()
  })
  topics.forEach((topic, position) => {
    tx.insert(articleTopics).values({ articleId: id, topicId: topic.id, position }).run()
  })
  authors.forEach((author, position) => {
    tx.insert(articleAuthors).values({ articleId: id, personId: author.id, position }).run()
  })
}

/** One that was removed from the library since is none. */
function keptPicture(id: string | undefined) {
  return id === undefined ? null : sql`(SELECT ${media.id} FROM ${media} WHERE ${media.id} = ${id})`
}
