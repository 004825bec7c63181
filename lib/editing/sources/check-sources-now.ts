import 'server-only'
import { and, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { sourceChecks } from '@/db/schema/sources'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { countFetch } from '@/lib/accounts/rate-limit'
import { Conflict, NotAllowed } from '@/lib/errors'
import { type Fetch, fetchOutside } from '@/lib/outside/fetch-outside'
import { checkSources, dueSources } from './check-sources'
import { requireSourceFetching } from './source-fetching'

/** So that an answer does not take longer than a minute, whatever the other sites do. */
const mostAtOnce = 20
const minute = 60_000

/**
 * Looks at live sources now: at one, or at those that were not looked at for longest.
 * @returns how many were looked at
 * @throws NotAllowed for writers, Conflict while fetching is switched off
 */
export async function checkSourcesNow(
  actor: Actor,
  only?: string,
  fetch: Fetch = fetchOutside,
): Promise<number> {
  requireDesk(actor)
  requireSourceFetching()
  const now = Date.now()
  const due = dueSources({ most: mostAtOnce, before: only ? now + 1 : now - minute, only })
  if (!countFetch(actor.id ?? '', due.length)) {
    throw new Conflict('That was a lot at once. Wait a few minutes.')
  }
  await checkSources(due, fetch)
  return due.length
}

/**
 * Says that somebody knows how a source stands: it does not wait any more.
 * @param since since when it stood as they saw it, in Unix milliseconds
 * @throws NotAllowed for writers, Conflict when it stands otherwise by now
 */
export function noteSource(actor: Actor, permalink: string, since: number): void {
  requireDesk(actor)
  writeTransaction(database(), (tx) => {
    const { changes } = tx
      .update(sourceChecks)
      .set({ notedAt: Date.now() })
      .where(and(eq(sourceChecks.permalink, permalink), eq(sourceChecks.since, since)))
      .run()
    if (changes === 0) {
      throw new Conflict('This source was looked at again meanwhile. See how it stands now.')
    }
    audit(tx, actor, 'took note of a source', permalink)
  })
}

function requireDesk(actor: Actor): void {
  if (actor.role === 'writer') throw new NotAllowed('Editors and owners check the live sources.')
}
