import 'server-only'
import { and, between, desc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedVersions } from '@/db/schema/published-proofs'
import type { Publication } from '@/lib/domain/article/article'
import { type HistoryEntry, historyEntries } from '@/lib/domain/history/history-entry'
import type { KeptVersion } from '@/lib/domain/history/kept-version'
import { type PageOf, pageCount, pageSize } from '@/lib/domain/text/page-of'

/** So many versions around a page are read too: what one is compared with may stand further back. */
const around = 10

/**
 * A page of what became of an update since it was published, newest first; null when there is no such page.
 * It is made from the signed versions, which are what readers were shown, word for word, and lose what is erased.
 */
export function getHistory(
  articleId: string,
  page: number,
  labels: Publication['labels'],
): PageOf<HistoryEntry> | null {
  const total = latestNumber(articleId)
  const pages = pageCount(total)
  if (page > pages) return null
  const to = total - (page - 1) * pageSize
  const from = Math.max(1, to - pageSize + 1)
  const versions = versionsBetween(articleId, from - around, to + around)
  return { items: historyEntries(versions, { from, to }, labels), page, pages, total }
}

/** How many versions an update has: they are numbered without gaps. */
export function latestNumber(id: string): number {
  const { articleId, number } = publishedVersions
  const row = database()
    .select({ number })
    .from(publishedVersions)
    .where(eq(articleId, id))
    .orderBy(desc(number))
    .limit(1)
    .get()
  return row?.number ?? 0
}

function versionsBetween(id: string, from: number, to: number): KeptVersion[] {
  const { articleId, number, event, at, payload } = publishedVersions
  return database()
    .select({ number, event, at, payload })
    .from(publishedVersions)
    .where(and(eq(articleId, id), between(number, from, to)))
    .orderBy(desc(number))
    .limit(pageSize + 2 * around)
    .all()
    .map(({ payload: words, ...facts }) => {
      // Needs no check: only signing writes it, and a signed version cannot be changed.
      return { ...facts, said: words === null ? null : JSON.parse(words) }
    })
}
