import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import type { SitemapPart } from '@/lib/domain/reader/sitemap'
import { paths } from '@/lib/paths'
import { getPublication } from '../get-publication'
import { listDaysOut } from './list-days-out'
import { namesInPart, updatesPart } from './list-sitemap-parts'

/** A path, and when what stands there last changed (Unix milliseconds). */
export type SitemapEntry = { path: string; modifiedAt: number }

/** What a part of the sitemap lists, oldest change first for updates; nothing when there is no such part. */
export function listSitemapEntries(
  kind: Exclude<SitemapPart['kind'], 'pages'>,
  number: number,
): SitemapEntry[] {
  if (kind === 'updates') return updatesInPart(number)
  if (kind === 'days') return daysOf(number)
  const pathOf = { topics: paths.topic, authors: paths.author }[kind]
  return namesInPart(kind, number)
    .all()
    .map(({ slug, isStory, modifiedAt }) => {
      return { path: isStory ? paths.story(slug) : pathOf(slug), modifiedAt }
    })
}

function daysOf(year: number): SitemapEntry[] {
  const pathOf = { day: paths.daily, week: paths.weekly, month: paths.archive }
  return listDaysOut(year, getPublication().timeZone).map(({ kind, name, modifiedAt }) => {
    return { path: pathOf[kind](name), modifiedAt }
  })
}

function updatesInPart(number: number): SitemapEntry[] {
  const { slug, modifiedAt } = publishedArticles
  return database()
    .select({ slug, modifiedAt })
    .from(publishedArticles)
    .where(eq(updatesPart, number - 1))
    .orderBy(asc(modifiedAt), asc(slug))
    .all()
    .map((row) => ({ path: paths.update(row.slug), modifiedAt: row.modifiedAt }))
}
