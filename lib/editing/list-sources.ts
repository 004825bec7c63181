import 'server-only'
import { and, count, desc, eq, exists, inArray, isNull, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { sourceChecks } from '@/db/schema/desk'
import { publishedArticles, publishedSources } from '@/db/schema/published'
import type { Editor } from '@/lib/accounts/actor'
import type { ListedSource } from '@/lib/domain/listed-source'
import { sourceStanding } from '@/lib/domain/source-standing'

const most = 100

/**
 * Live sources: those that changed and nobody took note of first, then what could not be seen, then the others,
 * each newest first. All at the desk may look; readers see the sources too.
 */
export function listSources(_editor: Editor): { sources: ListedSource[]; total: number } {
  const rows = database()
    .select({
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
    })
    .from(publishedSources)
    .innerJoin(publishedArticles, eq(publishedArticles.id, publishedSources.articleId))
    .leftJoin(sourceChecks, eq(sourceChecks.permalink, publishedSources.permalink))
    .orderBy(rank, desc(publishedArticles.firstPublishedAt), publishedSources.position)
    .limit(most)
    .all()
  const total = database().select({ count: count() }).from(publishedSources).get()?.count ?? 0
  return { sources: rows.map(asItConcerns), total }
}

/** A post that was edited may still say what this update quotes, while another quotes what is gone. */
function asItConcerns(source: ListedSource): ListedSource {
  const { check, text } = source
  if (check?.state !== 'edited' || sourceStanding(text, check.text) === 'edited') return source
  return { ...source, check: { ...check, state: 'same' } }
}

const rank = sql`CASE
  WHEN ${sourceChecks.state} IN ('edited', 'deleted') AND ${sourceChecks.notedAt} IS NULL THEN 0
  WHEN ${sourceChecks.state} IN ('edited', 'deleted') THEN 1
  WHEN ${sourceChecks.state} = 'unavailable' THEN 2
  ELSE 3 END`

/** Live sources that were edited or deleted and of which nobody took note. */
export function unnotedSources() {
  const live = database()
    .select({ one: sql`1` })
    .from(publishedSources)
    .where(eq(publishedSources.permalink, sourceChecks.permalink))
  return database()
    .select({ permalink: sourceChecks.permalink })
    .from(sourceChecks)
    .where(
      and(
        inArray(sourceChecks.state, ['edited', 'deleted']),
        isNull(sourceChecks.notedAt),
        exists(live),
      ),
    )
}
