import 'server-only'
import { asc, desc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticleAuthors, publishedAuthors } from '@/db/schema/published-authors'
import type { Author, ListedUpdate } from '@/lib/domain/article/article'
import { type PageOf, pageOf, pageSize } from '@/lib/domain/text/page-of'
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

type AuthorPage = PageOf<ListedUpdate> & {
  author: Author
  /** When the author's first update came out, and when one of theirs last changed: Unix milliseconds. */
  times: { first: number; modified: number }
}

/** A page of one author's updates, newest first; null without such an author, a live update or such a page. */
export function getAuthorPage(slug: string, page: number): AuthorPage | null {
  const found = database()
    .select({
      ...authorColumns,
      total: publishedAuthors.updates,
      modified: publishedAuthors.modifiedAt,
    })
    .from(publishedAuthors)
    .where(eq(publishedAuthors.slug, slug))
    .get()
  if (!found || found.total === 0) return null
  const { total, modified, ...author } = found
  const list = pageOf(page, total, (after) => listedUpdates(idsOf(author.id, after)))
  if (!list) return null
  const times = { first: firstOf(author.id) ?? modified, modified }
  return { author, times, ...list }
}

function firstOf(id: string): number | undefined {
  const { authorId, firstPublishedAt, articleId } = publishedArticleAuthors
  const row = database()
    .select({ at: firstPublishedAt })
    .from(publishedArticleAuthors)
    .where(eq(authorId, id))
    .orderBy(asc(firstPublishedAt), asc(articleId))
    .limit(1)
    .get()
  return row?.at
}

function idsOf(id: string, after: number): string[] {
  const { articleId, authorId, firstPublishedAt } = publishedArticleAuthors
  const rows = database()
    .select({ articleId })
    .from(publishedArticleAuthors)
    .where(eq(authorId, id))
    .orderBy(desc(firstPublishedAt), desc(articleId))
    .limit(pageSize)
    .offset(after)
    .all()
  return rows.map((row) => row.articleId)
}
