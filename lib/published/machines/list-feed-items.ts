import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import { publishedArticleAuthors } from '@/db/schema/published-authors'
import { publishedArticleTopics } from '@/db/schema/published-topics'
import type { ArticlePage } from '@/lib/domain/article/article'
import { articleBySlug } from '../article-by-slug'

const feedLength = 30

/** The newest updates with all their parts, for feeds: of everything, of a topic's or of an author's. */
export function listFeedItems(of: { topic?: string; author?: string } = {}): ArticlePage[] {
  return slugsOf(of).flatMap((slug) => articleBySlug(slug) ?? [])
}

function slugsOf({ topic, author }: { topic?: string; author?: string }): string[] {
  if (topic !== undefined) return slugsOfTopic(topic)
  return author === undefined ? newestSlugs() : slugsOfAuthor(author)
}

function newestSlugs(): string[] {
  const { slug, firstPublishedAt, id } = publishedArticles
  const rows = database()
    .select({ slug })
    .from(publishedArticles)
    .orderBy(desc(firstPublishedAt), desc(id))
    .limit(feedLength)
    .all()
  return rows.map((row) => row.slug)
}

function slugsOfTopic(topic: string): string[] {
  const { topicId, articleId, firstPublishedAt } = publishedArticleTopics
  const rows = database()
    .select({ slug: publishedArticles.slug })
    .from(publishedArticleTopics)
    .innerJoin(publishedArticles, eq(publishedArticles.id, articleId))
    .where(eq(topicId, topic))
    .orderBy(desc(firstPublishedAt), desc(articleId))
    .limit(feedLength)
    .all()
  return rows.map((row) => row.slug)
}

function slugsOfAuthor(author: string): string[] {
  const { authorId, articleId, firstPublishedAt } = publishedArticleAuthors
  const rows = database()
    .select({ slug: publishedArticles.slug })
    .from(publishedArticleAuthors)
    .innerJoin(publishedArticles, eq(publishedArticles.id, articleId))
    .where(eq(authorId, author))
    .orderBy(desc(firstPublishedAt), desc(articleId))
    .limit(feedLength)
    .all()
  return rows.map((row) => row.slug)
}
