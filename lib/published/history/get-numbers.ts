import 'server-only'
import { desc, eq, inArray } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles, publishedTotals } from '@/db/schema/published'
import { publishedCorrections } from '@/db/schema/published-corrections'
import { byName } from '@/lib/domain/article/by-name'
import { totalNames } from '@/lib/domain/kinds'
import { median, type Numbers, timesConsidered } from '@/lib/domain/reader/numbers'

/** The publication in numbers: those that are kept as totals, and the times of the latest corrections. */
export function getNumbers(): Numbers {
  const { name, total } = publishedTotals
  const rows = database()
    .select({ name, total })
    .from(publishedTotals)
    .where(inArray(name, [...totalNames]))
    .all()
  const totals = new Map(rows.map((row) => [row.name, row.total]))
  return {
    ...byName(totalNames, (one) => totals.get(one) ?? 0),
    timeToCorrect: median(timesToCorrect()),
  }
}

/** In milliseconds from when an update was first published. */
function timesToCorrect(): number[] {
  const { at, id, articleId } = publishedCorrections
  return database()
    .select({ at, first: publishedArticles.firstPublishedAt })
    .from(publishedCorrections)
    .innerJoin(publishedArticles, eq(publishedArticles.id, articleId))
    .orderBy(desc(at), desc(id))
    .limit(timesConsidered)
    .all()
    .map((row) => Math.max(0, row.at - row.first))
}
