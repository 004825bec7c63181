import 'server-only'
import { asc, eq, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import { publishedAuthors } from '@/db/schema/published-authors'
import { publishedTopics } from '@/db/schema/published-topics'
import { type SitemapPart, sitemapPartSize } from '@/lib/domain/reader/sitemap'
import { getPublication } from '../get-publication'
import { listYearsOut } from './list-days-out'

/** Null where that would have to be looked for in all there is. */
export type DatedSitemapPart = SitemapPart & { modifiedAt: number | null }

/** Written out: a number that is handed over is no whole one to SQLite, and the index would not be used. */
const partSize = sql.raw(String(sitemapPartSize))
export const updatesPart = sql`${publishedArticles.number} / ${partSize}`

/** The parts of the sitemap in which there is something, each with the time of its newest change. */
export function listSitemapParts(): DatedSitemapPart[] {
  return [...partsOfUpdates(), ...partsOf('topics'), ...partsOf('authors'), ...partsOfDays()]
}

/** An update is in the part of its number for good, so a publication changes the last part alone. */
function partsOfUpdates(): DatedSitemapPart[] {
  const { number, modifiedAt } = publishedArticles
  const rows = database().all<{ part: number; modifiedAt: number | null }>(sql`
    WITH RECURSIVE parts(part) AS (
      SELECT 0 UNION ALL SELECT part + 1 FROM parts
      WHERE part < (SELECT max(${number}) FROM ${publishedArticles}) / ${partSize}
    )
    SELECT part, (SELECT max(${modifiedAt}) FROM ${publishedArticles} WHERE ${updatesPart} = part) AS modifiedAt
    FROM parts`)
  return rows.flatMap(({ part, modifiedAt }) =>
    modifiedAt === null ? [] : [{ kind: 'updates', number: part + 1, modifiedAt }],
  )
}

function partsOf(kind: 'topics' | 'authors'): DatedSitemapPart[] {
  const parts: DatedSitemapPart[] = []
  for (;;) {
    const number = parts.length + 1
    const modifiedAt = newestOf(kind, number)
    if (modifiedAt === null) return parts
    parts.push({ kind, number, modifiedAt })
  }
}

function partsOfDays(): DatedSitemapPart[] {
  const years = listYearsOut(getPublication().timeZone)
  return years.map((number) => ({ kind: 'days', number, modifiedAt: null }))
}

function newestOf(kind: 'topics' | 'authors', number: number): number | null {
  const names = namesInPart(kind, number).as('names')
  const row = database()
    .select({ modifiedAt: sql<number | null>`max(${names.modifiedAt})` })
    .from(names)
    .get()
  return row?.modifiedAt ?? null
}

/** Topics or authors of a part, by slug. */
export function namesInPart(kind: 'topics' | 'authors', number: number) {
  const table = kind === 'topics' ? publishedTopics : publishedAuthors
  const isStory = sql<number>`${kind === 'topics' ? eq(publishedTopics.kind, 'story') : sql`0`}`.as(
    'is_story',
  )
  return database()
    .select({ slug: table.slug, modifiedAt: table.modifiedAt, isStory })
    .from(table)
    .where(sql`${table.updates} > 0`)
    .orderBy(asc(table.slug))
    .limit(sitemapPartSize)
    .offset((number - 1) * sitemapPartSize)
}
