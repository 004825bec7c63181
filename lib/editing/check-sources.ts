import 'server-only'
import { and, asc, eq, isNull, lt, notInArray, or, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { sourceChecks } from '@/db/schema/desk'
import { publishedSources } from '@/db/schema/published'
import { writeTransaction } from '@/db/transaction'
import type { SourceState } from '@/lib/domain/kinds'
import { silentNetworks } from '@/lib/domain/network-names'
import { sourceStanding } from '@/lib/domain/source-standing'
import { type Fetch, fetchOutside } from '@/lib/outside/fetch-outside'
import { FetchProblem } from '@/lib/outside/fetch-problem'
import { readPost } from '@/lib/outside/read-post'
import { mayFetchSources } from './source-fetching'

/** In one night. */
const mostANight = 300

/** The nightly look, where an owner allows it. What is no live source any more is forgotten. */
export async function lookAtSources(now: number, fetch: Fetch = fetchOutside): Promise<void> {
  const live = database().select({ permalink: publishedSources.permalink }).from(publishedSources)
  database().delete(sourceChecks).where(notInArray(sourceChecks.permalink, live)).run()
  if (mayFetchSources()) await checkSources({ most: mostANight, before: now }, fetch)
}

type LiveSource = { permalink: string; text: string }
type Standing = { state: SourceState; text: string; problem: string }

const atOnce = 4

/**
 * Looks at the places of live sources, those first that were not looked at for longest.
 * @param which.before Unix milliseconds: what was looked at since then is left alone
 * @param which.only one address
 * @returns how many were looked at
 */
export async function checkSources(
  { most, before, only }: { most: number; before: number; only?: string | undefined },
  fetch: Fetch = fetchOutside,
): Promise<number> {
  const due = database()
    .select({
      permalink: publishedSources.permalink,
      text: sql<string>`max(${publishedSources.text})`,
    })
    .from(publishedSources)
    .leftJoin(sourceChecks, eq(sourceChecks.permalink, publishedSources.permalink))
    .where(
      and(
        notInArray(publishedSources.network, silentNetworks),
        or(isNull(sourceChecks.checkedAt), lt(sourceChecks.checkedAt, before)),
        only === undefined ? undefined : eq(publishedSources.permalink, only),
      ),
    )
    .groupBy(publishedSources.permalink)
    .orderBy(asc(sql`coalesce(${sourceChecks.checkedAt}, 0)`))
    .limit(most)
    .all()
  const waiting = due.values()
  const lane = async () => {
    for (const source of waiting) record(source.permalink, await standingOf(fetch, source))
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return due.length
}

async function standingOf(fetch: Fetch, { permalink, text }: LiveSource): Promise<Standing> {
  try {
    const found = await readPost(fetch, permalink)
    // The head of a page is not what was quoted from it, so of a page only its being there is known.
    const state = found.method === 'page' ? 'same' : sourceStanding(text, found.text)
    return { state, text: state === 'edited' ? found.text : '', problem: '' }
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error
    const state = error.kind === 'gone' ? 'deleted' : 'unavailable'
    return { state, text: '', problem: error.message }
  }
}

/** A state that is news is nobody's yet; the same one again stays noted. */
function record(permalink: string, { state, text, problem }: Standing): void {
  const checkedAt = Date.now()
  writeTransaction(database(), (tx) => {
    const before = tx.select().from(sourceChecks).where(eq(sourceChecks.permalink, permalink)).get()
    const isNews = before?.state !== state || before.text !== text
    const since = isNews ? checkedAt : before.since
    const notedAt = isNews ? null : before.notedAt
    const row = { state, text, problem, checkedAt, since, notedAt }
    tx.insert(sourceChecks)
      .values({ permalink, ...row })
      .onConflictDoUpdate({ target: sourceChecks.permalink, set: row })
      .run()
  })
}
