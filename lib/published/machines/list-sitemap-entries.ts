import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import type { SitemapPart } from '@/lib/domain/reader/sitemap'
import { namesInPart, updatesPart } from './list-sitemap-parts'

/** A slug, and when what stands there last changed (Unix milliseconds). */
export type SitemapEntry = { slug: string; modifiedAt: number }

/** What a part of the sitemap lists, oldest change first for updates; nothing when there is no such part. */
export function listSitemapEntries(
  kind: Exclude<SitemapPart['kind'], 'pages'>,
  number: number,
): SitemapEntry[] {
  return kind === 'updates' ? updatesInPart(number) : namesInPart(kind, number).all()
}

function updatesInPart(number: number): SitemapEntry[] {
  const { slug, modifiedAt } = publishedArticles
  return database()
    .select({ slug, modifiedAt })
    .from(publishedArticles)
    .where(eq(updatesPart, number - 1))
    .orderBy(asc(modifiedAt), asc(slug))
    .all()
}
