import 'server-only'
import { inArray, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedSources } from '@/db/schema/published-sources'
import { articleSources } from '@/db/schema/working'
import { writtenAs } from '@/lib/domain/sources/same-place'
import { listed } from '@/lib/published/summaries'

/** Somebody may have cited one page in everything they wrote. */
const mostLookedAt = 100

/**
 * What a source is found by: posts of X and LinkedIn by their number, since the name beside it may be any; everything
 * else by its whole address. It has to be written as the index `article_sources_place` has it.
 */
const place = sql`CASE WHEN instr(permalink, '/status/') > 0 THEN CAST(CAST(substr(permalink, instr(permalink, '/status/') + 8) AS INTEGER) AS TEXT) WHEN instr(permalink, 'linkedin') > 0 AND instr(permalink, 'activity') > 0 THEN CAST(CAST(substr(permalink, instr(permalink, 'activity') + 9) AS INTEGER) AS TEXT) ELSE permalink END`

/** The ids of updates that may rest on what is at an address; whether they do is for placeOf to say. */
export function updatesAtPlace(address: string): string[] {
  const written = listed(writtenAs(address))
  const begun = database()
    .select({ id: articleSources.articleId })
    .from(articleSources)
    .where(sql`${place} IN ${written}`)
    .limit(mostLookedAt)
    .all()
  const live = database()
    .select({ id: publishedSources.articleId })
    .from(publishedSources)
    .where(inArray(publishedSources.permalink, written))
    .limit(mostLookedAt)
    .all()
  return [...new Set([...begun, ...live].map(({ id }) => id))]
}
