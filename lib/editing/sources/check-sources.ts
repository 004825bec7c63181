import 'server-only'
import { and, asc, eq, isNull, lt, notInArray, or, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedSources } from '@/db/schema/published-sources'
import { sourceChecks } from '@/db/schema/sources'
import { writeTransaction } from '@/db/transaction'
import type { SourceState } from '@/lib/domain/kinds'
import { silentNetworks } from '@/lib/domain/sources/network-names'
import { quotation } from '@/lib/domain/sources/source-facts'
import { sourceStanding } from '@/lib/domain/sources/source-standing'
import { type Fetch, fetchOutside } from '@/lib/outside/fetch-outside'
import { FetchProblem } from '@/lib/outside/fetch-problem'
import { readPost } from '@/lib/outside/read-post'
import { forgetLostSources } from './forget-lost-sources'
import { mayFetchSources } from './source-fetching'

/** In one night. */
const mostANight = 300

/**
 * The nightly look, where an owner allows it. What is no live source any more is forgotten.
 * @returns how many were looked at
 */
export async function lookAtSources(now: number, fetch: Fetch = fetchOutside): Promise<number> {
  forgetLostSources(database())
  if (!mayFetchSources()) return 0
  const due = dueSources({ most: mostANight, before: now })
  await checkSources(due, fetch)
  return due.length
}

/** The place of a live source, and all that is quoted from it. */
type LiveSource = { permalink: string; texts: string[] }
type Standing = { state: SourceState; text: string; problem: string }

const atOnce = 4
const wasSeen: SourceState[] = ['edited', 'deleted']

/**
 * The places of live sources that can be looked at, those first that were not looked at for longest.
 * @param which.before Unix milliseconds: what was looked at since then is left out
 * @param which.only one address
 */
export function dueSources(which: {
  most: number
  before: number
  only?: string | undefined
}): LiveSource[] {
  const { most, before, only } = which
  return database()
    .select({
      permalink: publishedSources.permalink,
      texts: sql<string>`json_group_array(DISTINCT ${publishedSources.text})`.mapWith(
        (texts: string): string[] => JSON.parse(texts),
      ),
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
}

/** Looks at places of live sources, a few at a time, and notes how each stands. */
export async function checkSources(due: LiveSource[], fetch: Fetch = fetchOutside): Promise<void> {
  const waiting = due.values()
  const lane = async () => {
    for (const source of waiting) record(source.permalink, await standingOf(fetch, source))
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
}

async function standingOf(fetch: Fetch, { permalink, texts }: LiveSource): Promise<Standing> {
  try {
    const found = await readPost(fetch, permalink)
    const said = quotation(found.text)
    const isGone = (text: string) => sourceStanding(text, said) === 'edited'
    // Where only a part of the text can be read, a quotation that is not in it may be in the rest.
    const state = found.isWhole && texts.some(isGone) ? 'edited' : 'same'
    return { state, text: state === 'edited' ? said : '', problem: '' }
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error
    const state = error.kind === 'gone' ? 'deleted' : 'unavailable'
    return { state, text: '', problem: error.message }
  }
}

/**
 * A state that is news is nobody's yet; the same one again stays noted. A look that failed takes back nothing that
 * was seen before.
 */
function record(permalink: string, { state, text, problem }: Standing): void {
  const checkedAt = Date.now()
  writeTransaction(database(), (tx) => {
    const before = tx.select().from(sourceChecks).where(eq(sourceChecks.permalink, permalink)).get()
    if (before && state === 'unavailable' && wasSeen.includes(before.state)) {
      const failed = { checkedAt, problem }
      tx.update(sourceChecks).set(failed).where(eq(sourceChecks.permalink, permalink)).run()
      return
    }
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
