import 'server-only'
import { and, desc, eq, exists, isNull, or, type SQL, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles, publishedTotals } from '@/db/schema/published'
import { publishedSources } from '@/db/schema/published-sources'
import { sourceChecks } from '@/db/schema/sources'
import type { Actor } from '@/lib/accounts/actor'
import type { ListedSource } from '@/lib/domain/sources/listed-source'
import { sourceStanding } from '@/lib/domain/sources/source-standing'

const most = 100

/** In the words of the indexes, or they would not be used. */
const isChanged = sql`${sourceChecks.state} IN ('edited', 'deleted')`
export const isNews = sql`${isChanged} AND ${sourceChecks.notedAt} IS NULL`
const isNoted = sql`${isChanged} AND ${sourceChecks.notedAt} IS NOT NULL`
const isUnseen = sql`${sourceChecks.state} = 'unavailable'`

/**
 * Live sources: those that changed and nobody took note of first, then those that somebody did, then what could not be
 * seen, each the latest look first; then the others, newest first. All at the desk may look; readers see them too.
 */
export function listSources(_editor: Actor): { sources: ListedSource[]; total: number } {
  const sources: ListedSource[] = []
  for (const ranked of [isNews, isNoted, isUnseen]) {
    sources.push(...checkedSources(ranked, most - sources.length))
  }
  sources.push(...otherSources(most - sources.length))
  const { total, name } = publishedTotals
  const row = database().select({ total }).from(publishedTotals).where(eq(name, 'sources')).get()
  return { sources: sources.map(asItConcerns), total: row?.total ?? 0 }
}

const columns = {
  id: publishedSources.id,
  permalink: publishedSources.permalink,
  network: publishedSources.network,
  authorName: publishedSources.authorName,
  text: publishedSources.text,
  articleId: publishedArticles.id,
  headline: publishedArticles.headline,
  check: {
    state: sourceChecks.state,
    checkedAt: sourceChecks.checkedAt,
    since: sourceChecks.since,
    text: sourceChecks.text,
    problem: sourceChecks.problem,
    notedAt: sourceChecks.notedAt,
  },
}

/** Cross joins are made in the order they are written in: so the index is walked, and the walk ends at the limit. */
function checkedSources(ranked: SQL, few: number): ListedSource[] {
  return database()
    .select(columns)
    .from(sourceChecks)
    .crossJoin(publishedSources)
    .crossJoin(publishedArticles)
    .where(
      and(
        ranked,
        eq(publishedSources.permalink, sourceChecks.permalink),
        eq(publishedArticles.id, publishedSources.articleId),
      ),
    )
    .orderBy(desc(sourceChecks.since), desc(sourceChecks.permalink))
    .limit(few)
    .all()
}

function otherSources(few: number): ListedSource[] {
  return database()
    .select(columns)
    .from(publishedArticles)
    .crossJoin(publishedSources)
    .leftJoin(sourceChecks, eq(sourceChecks.permalink, publishedSources.permalink))
    .where(
      and(
        eq(publishedSources.articleId, publishedArticles.id),
        or(isNull(sourceChecks.state), eq(sourceChecks.state, 'same')),
      ),
    )
    .orderBy(
      desc(publishedArticles.firstPublishedAt),
      desc(publishedArticles.id),
      publishedSources.position,
    )
    .limit(few)
    .all()
}

/** A post that was edited may still say what this update quotes, while another quotes what is gone. */
function asItConcerns(source: ListedSource): ListedSource {
  const { check, text } = source
  if (check?.state !== 'edited' || sourceStanding(text, check.text) === 'edited') return source
  return { ...source, check: { ...check, state: 'same' } }
}

/** What each live update rests on and what nobody took note of since it was edited or deleted, the latest first. */
export function changedSources(few: number): ListedSource[] {
  return checkedSources(isNews, few)
    .map(asItConcerns)
    .filter(({ check }) => check?.state !== 'same')
}

/** Live sources that were edited or deleted and of which nobody took note. */
export function unnotedSources() {
  const live = database()
    .select({ one: sql`1` })
    .from(publishedSources)
    .where(eq(publishedSources.permalink, sourceChecks.permalink))
  return database()
    .select({ permalink: sourceChecks.permalink })
    .from(sourceChecks)
    .where(and(isNews, exists(live)))
}
