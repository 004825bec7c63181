import 'server-only'
import { desc } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import type { ArticlePage } from '@/lib/domain/article/article'
import { articleBySlug } from './article-by-slug'

const feedLength = 30

/** The newest updates with all their parts, for feeds. */
export function listFeedItems(): ArticlePage[] {
  const rows = database()
    .select({ slug: publishedArticles.slug })
    .from(publishedArticles)
    .orderBy(desc(publishedArticles.firstPublishedAt), desc(publishedArticles.id))
    .limit(feedLength)
    .all()
  return rows.map((row) => articleBySlug(row.slug)).filter((article) => article !== null)
}
