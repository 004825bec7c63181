import 'server-only'
import { eq } from 'drizzle-orm'
import { publishedArticles, publishedMedia } from '@/db/schema/published'
import { publishedArticleAuthors, publishedAuthors } from '@/db/schema/published-authors'
import { publishedCorrections } from '@/db/schema/published-corrections'
import { publishedAskers, publishedQuestions } from '@/db/schema/published-questions'
import { publishedSources } from '@/db/schema/published-sources'
import { publishedArticleTopics, publishedTopics } from '@/db/schema/published-topics'
import type { Transaction } from '@/db/transaction'
import type { ArticlePage } from '@/lib/domain/article/article'
import { askersOf } from '@/lib/editing/asks/askers-of'
import { writeSearchText } from '@/lib/editing/search/write-search-text'
import { forgetUnusedNames } from './remove-from-site'

type Beside = {
  /** The number it had, for one that comes back. */
  number?: number
  /** File names of the share cards of its questions, in their order; of what is missing there is none. */
  questionCards?: string[]
}

/** Writes the rows readers see. The article's own row stays, so its number in the search does too. */
export function writeLiveCopy(
  tx: Transaction,
  page: ArticlePage,
  { number: before, questionCards = [] }: Beside = {},
): void {
  const { questions, sources, topics, authors, corrections, lead, pictures, ...facts } = page
  // A field with several values is stored in a table of its own: types refuse one that nobody took out above.
  const own = facts satisfies Record<string, string | number | null>
  const article = { ...own, pictures, leadId: lead?.id ?? null }
  const { id: articleId } = article
  if (lead) {
    const target = publishedMedia.id
    tx.insert(publishedMedia).values(lead).onConflictDoUpdate({ target, set: lead }).run()
  }
  const { number } = tx
    .insert(publishedArticles)
    .values({ ...article, number: before })
    .onConflictDoUpdate({ target: publishedArticles.id, set: article })
    .returning({ number: publishedArticles.number })
    .get()
  const readers = askersOf(tx, articleId)
  clearParts(tx, articleId)
  questions.forEach((question, position) => {
    tx.insert(publishedQuestions)
      .values({ ...question, articleId, position, card: questionCards[position] ?? '' })
      .run()
    const asked = readers.get(question.id)
    if (asked) tx.insert(publishedAskers).values({ questionId: question.id, readers: asked }).run()
  })
  sources.forEach((source, position) => {
    tx.insert(publishedSources)
      .values({ ...source, capturedBy: source.capturedBy, articleId, position })
      .run()
  })
  topics.forEach((topic, position) => {
    const target = publishedTopics.id
    tx.insert(publishedTopics).values(topic).onConflictDoUpdate({ target, set: topic }).run()
    tx.insert(publishedArticleTopics).values({ articleId, topicId: topic.id, position }).run()
  })
  authors.forEach((author, position) => {
    const target = publishedAuthors.id
    tx.insert(publishedAuthors).values(author).onConflictDoUpdate({ target, set: author }).run()
    tx.insert(publishedArticleAuthors).values({ articleId, authorId: author.id, position }).run()
  })
  corrections.forEach((correction) => {
    tx.insert(publishedCorrections)
      .values({ ...correction, articleId })
      .run()
  })
  forgetUnusedNames(tx)
  writeSearchText(tx, number)
}

function clearParts(tx: Transaction, id: string): void {
  tx.delete(publishedQuestions).where(eq(publishedQuestions.articleId, id)).run()
  tx.delete(publishedSources).where(eq(publishedSources.articleId, id)).run()
  tx.delete(publishedArticleTopics).where(eq(publishedArticleTopics.articleId, id)).run()
  tx.delete(publishedArticleAuthors).where(eq(publishedArticleAuthors.articleId, id)).run()
  tx.delete(publishedCorrections).where(eq(publishedCorrections.articleId, id)).run()
}
