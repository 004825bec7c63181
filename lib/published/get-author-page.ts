import 'server-only'
import { count, desc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticleAuthors, publishedArticles, publishedAuthors } from '@/db/schema/published'
import type { ArticleSummary, Author } from '@/lib/domain/article'
import { type PageOf, pageCount, pageSize } from '@/lib/domain/page-of'
import { summaries, summaryColumns } from './summaries'

export const authorColumns = {
  id: publishedAuthors.id,
  slug: publishedAuthors.slug,
  name: publishedAuthors.name,
  bio: publishedAuthors.bio,
  fediverse: publishedAuthors.fediverse,
  avatar: publishedAuthors.avatar,
  links: publishedAuthors.links,
}

/** A page of one author's updates, newest first; null without such an author, a live update or such a page. */
export function getAuthorPage(
  slug: string,
  page: number,
): ({ author: Author } & PageOf<ArticleSummary>) | null {
  const db = database()
  const author = db
    .select(authorColumns)
    .from(publishedAuthors)
    .where(eq(publishedAuthors.slug, slug))
    .get()
  if (!author) return null
  const isTheirs = eq(publishedArticleAuthors.authorId, author.id)
  const total =
    db.select({ total: count() }).from(publishedArticleAuthors).where(isTheirs).get()?.total ?? 0
  const pages = pageCount(total)
  if (total === 0 || page > pages) return null
  const rows = db
    .select(summaryColumns)
    .from(publishedArticleAuthors)
    .innerJoin(publishedArticles, eq(publishedArticles.id, publishedArticleAuthors.articleId))
    .where(isTheirs)
    .orderBy(desc(publishedArticles.firstPublishedAt), desc(publishedArticles.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all()
  return { author, items: summaries(rows), page, pages, total }
}
