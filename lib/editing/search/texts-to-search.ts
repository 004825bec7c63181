import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { publishedArticles } from '@/db/schema/published'
import { publishedArticleAuthors, publishedAuthors } from '@/db/schema/published-authors'
import { publishedQuestions } from '@/db/schema/published-questions'
import { publishedSources } from '@/db/schema/published-sources'
import { publishedArticleTopics, publishedTopics } from '@/db/schema/published-topics'
import type { Transaction } from '@/db/transaction'
import { articleFields, type FieldOf, pageTexts } from '@/lib/domain/article/article-fields'
import { plainText } from '@/lib/domain/markdown/plain-text'

export type TextsToSearch = Record<'headline' | 'names' | 'body' | 'questions' | 'quotes', string>

/** What a live update is found by, in plain words; of the names each has a line of its own. */
export function textsToSearch(tx: Transaction, number: number): TextsToSearch {
  const article = tx
    .select()
    .from(publishedArticles)
    .where(eq(publishedArticles.number, number))
    .get()
  if (!article) throw new Error(`There is no live update of the number ${number}.`)
  const { id } = article
  const sources = sourcesOf(tx, id)
  const quoted = sources.flatMap(({ authorName, handle }) => [authorName, handle])
  const names = [...topicsOf(tx, id), ...authorsOf(tx, id), ...quoted]
  return {
    headline: wordsIn('headline', article),
    names: [...new Set(names)].filter((name) => name !== '').join('\n'),
    body: wordsIn('body', article),
    questions: questionsOf(tx, id).join('\n'),
    quotes: sources.map(({ text }) => text).join('\n'),
  }
}

type Texts = Record<FieldOf<'line' | 'markdown'>, string>

function wordsIn(column: 'headline' | 'body', article: Texts): string {
  return pageTexts
    .filter((name) => articleFields[name].search === column)
    .map((name) =>
      articleFields[name].kind === 'markdown' ? plainText(article[name]) : article[name],
    )
    .join('\n')
}

function questionsOf(tx: Transaction, id: string): string[] {
  const { question, answer, articleId, position } = publishedQuestions
  const rows = tx
    .select({ question, answer })
    .from(publishedQuestions)
    .where(eq(articleId, id))
    .orderBy(asc(position))
    .all()
  return rows.map((row) => `${row.question} ${plainText(row.answer)}`)
}

function sourcesOf(tx: Transaction, id: string) {
  const { authorName, handle, text, articleId, position } = publishedSources
  return tx
    .select({ authorName, handle, text })
    .from(publishedSources)
    .where(eq(articleId, id))
    .orderBy(asc(position))
    .all()
}

function topicsOf(tx: Transaction, id: string): string[] {
  const { articleId, topicId, position } = publishedArticleTopics
  const rows = tx
    .select({ name: publishedTopics.name })
    .from(publishedArticleTopics)
    .innerJoin(publishedTopics, eq(publishedTopics.id, topicId))
    .where(eq(articleId, id))
    .orderBy(asc(position))
    .all()
  return rows.map(({ name }) => name)
}

function authorsOf(tx: Transaction, id: string): string[] {
  const { articleId, authorId, position } = publishedArticleAuthors
  const rows = tx
    .select({ name: publishedAuthors.name })
    .from(publishedArticleAuthors)
    .innerJoin(publishedAuthors, eq(publishedAuthors.id, authorId))
    .where(eq(articleId, id))
    .orderBy(asc(position))
    .all()
  return rows.map(({ name }) => name)
}
