import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticleAuthors, publishedAuthors } from '@/db/schema/published'
import type { Author, ListedUpdate } from '@/lib/domain/article/article'
import { type PageOf, pageCount, pageSize } from '@/lib/domain/text/page-of'
import { listedUpdates } from './listed-updates'

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
): ({ author: Author } & PageOf<ListedUpdate>) | null {
  const found = database()
    .select({ ...authorColumns, total: publishedAuthors.updates })
    .from(publishedAuthors)
    .where(eq(publishedAuthors.slug, slug))
    .get()
  if (!found) return null
  const { total, ...author } = found
  const pages = pageCount(total)
  if (total === 0 || page > pages) return null
  return { author, items: listedUpdates(idsOf(author.id, page)), page, pages, total }
}

function idsOf(id: string, page: number): string[] {
  const { articleId, authorId, firstPublishedAt } = publishedArticleAuthors
  const rows = database()
    .select({ articleId })
    .from(publishedArticleAuthors)
    .where(eq(authorId, id))
    .orderBy(desc(firstPublishedAt), desc(articleId))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all()
  return rows.map((row) => row.articleId)
}
