import 'server-only'
import { asc, eq } from 'drizzle-orm'
import type { Database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { media } from '@/db/schema/media'
import {
  articleAuthors,
  articleQuestions,
  articleSources,
  articles,
  articleTopics,
  topics,
} from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { ArticleContent } from '@/lib/domain/article/article'
import { NotFound } from '@/lib/errors'
import {
  authorColumns,
  pictureColumns,
  sourceColumns,
  textColumns,
  topicColumns,
} from './content-columns'

/**
 * The whole working copy. Who may see it is for the caller to have checked.
 * @throws NotFound
 */
export function readContent(db: Database | Transaction, id: string): ArticleContent {
  const text = db
    .select({ ...textColumns, slug: articles.slug, lead: pictureColumns })
    .from(articles)
    .leftJoin(media, eq(media.id, articles.leadId))
    .where(eq(articles.id, id))
    .get()
  if (!text) throw new NotFound('There is no such update.')
  return {
    ...text,
    questions: questionsOf(db, id),
    sources: sourcesOf(db, id),
    topics: topicsOf(db, id),
    authors: authorsOf(db, id),
  }
}

function questionsOf(db: Database | Transaction, id: string) {
  const { id: questionId, question, answer, articleId, position } = articleQuestions
  return db
    .select({ id: questionId, question, answer })
    .from(articleQuestions)
    .where(eq(articleId, id))
    .orderBy(asc(position))
    .all()
}

function sourcesOf(db: Database | Transaction, id: string) {
  return db
    .select(sourceColumns)
    .from(articleSources)
    .where(eq(articleSources.articleId, id))
    .orderBy(asc(articleSources.position))
    .all()
}

function topicsOf(db: Database | Transaction, id: string) {
  return db
    .select(topicColumns)
    .from(articleTopics)
    .innerJoin(topics, eq(topics.id, articleTopics.topicId))
    .where(eq(articleTopics.articleId, id))
    .orderBy(asc(articleTopics.position))
    .all()
}

function authorsOf(db: Database | Transaction, id: string) {
  return db
    .select(authorColumns)
    .from(articleAuthors)
    .innerJoin(people, eq(people.id, articleAuthors.personId))
    .where(eq(articleAuthors.articleId, id))
    .orderBy(asc(articleAuthors.position))
    .all()
}
