import 'server-only'
import { desc, gt } from 'drizzle-orm'
import { database } from '@/db/connection'
import { trueUntil } from '@/db/questions'
import { publishedArticles } from '@/db/schema/published'
import { mostNews, newsAge } from '@/lib/domain/reader/news-sitemap'

/** What came out in the last two days, newest first. @param now Unix milliseconds */
export function listNews(now: number): { slug: string; title: string; publishedAt: number }[] {
  const { slug, headline, firstPublishedAt, id } = publishedArticles
  const rows = database()
    .select({ slug, title: headline, publishedAt: firstPublishedAt })
    .from(publishedArticles)
    .where(gt(firstPublishedAt, now - newsAge))
    .orderBy(desc(firstPublishedAt), desc(id))
    .limit(mostNews)
    .all()
  for (const { publishedAt } of rows) {
    trueUntil(publishedAt > now ? publishedAt : publishedAt + newsAge)
  }
  return rows.filter(({ publishedAt }) => publishedAt <= now)
}
