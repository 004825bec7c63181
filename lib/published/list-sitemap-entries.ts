import 'server-only'
import { asc, desc, eq, max } from 'drizzle-orm'
import { database } from '@/db/connection'
import {
  publishedArticleAuthors,
  publishedArticles,
  publishedArticleTopics,
  publishedAuthors,
  publishedTopics,
} from '@/db/schema/published'

/** A slug, and when what stands there last changed (Unix milliseconds). */
export type SitemapEntry = { slug: string; modifiedAt: number }

/** Every address of the publication, within the 50,000 that one sitemap may hold. */
export function listSitemapEntries(): {
  updates: SitemapEntry[]
  topics: SitemapEntry[]
  authors: SitemapEntry[]
} {
  return { updates: updates(), topics: topics(), authors: authors() }
}

function updates(): SitemapEntry[] {
  return database()
    .select({ slug: publishedArticles.slug, modifiedAt: publishedArticles.modifiedAt })
    .from(publishedArticles)
    .orderBy(desc(publishedArticles.firstPublishedAt), desc(publishedArticles.id))
    .limit(45_000)
    .all()
}

function topics(): SitemapEntry[] {
  const rows = database()
    .select({ slug: publishedTopics.slug, modifiedAt: max(publishedArticles.modifiedAt) })
    .from(publishedTopics)
    .innerJoin(publishedArticleTopics, eq(publishedArticleTopics.topicId, publishedTopics.id))
    .innerJoin(publishedArticles, eq(publishedArticles.id, publishedArticleTopics.articleId))
    .groupBy(publishedTopics.id)
    .orderBy(asc(publishedTopics.slug))
    .limit(2000)
    .all()
  return rows.map(({ slug, modifiedAt }) => ({ slug, modifiedAt: modifiedAt ?? 0 }))
}

function authors(): SitemapEntry[] {
  const rows = database()
    .select({ slug: publishedAuthors.slug, modifiedAt: max(publishedArticles.modifiedAt) })
    .from(publishedAuthors)
    .innerJoin(publishedArticleAuthors, eq(publishedArticleAuthors.authorId, publishedAuthors.id))
    .innerJoin(publishedArticles, eq(publishedArticles.id, publishedArticleAuthors.articleId))
    .groupBy(publishedAuthors.id)
    .orderBy(asc(publishedAuthors.slug))
    .limit(1000)
    .all()
  return rows.map(({ slug, modifiedAt }) => ({ slug, modifiedAt: modifiedAt ?? 0 }))
}
