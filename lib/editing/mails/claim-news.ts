import 'server-only'
import { database } from '@/db/connection'
import { mailedEvents } from '@/db/schema/mails'
import { writeTransaction } from '@/db/transaction'
import type { NewsKind } from '@/lib/domain/mails/mail-choices'
import { type Recipient, recipientsOf } from './recipients'
import { unmailedReviews, unmailedSources, unmailedStops } from './unmailed-events'

/** In milliseconds: what is older is no news, such as after a site was off for days. */
export const newsSince = 24 * 3_600_000

/** Something that happened, as a letter tells it. */
export type DeskEvent = {
  /** What it is claimed by: the same for as long as it is the same event. */
  key: string
  kind: NewsKind
  articleId: string
  headline: string
  /** Who did it; empty for what happened by itself. */
  by: string
  byId: string | null
  /** What they said, or why it did not happen. */
  words: string
}

export type News = DeskEvent & { to: Recipient[] }

/**
 * Takes the next thing that nobody was mailed about. Any number of processes may call it at once, and each event
 * goes to one of them, once: a letter that then fails is kept as unsent where nobody can have got it.
 * @param now Unix milliseconds
 * @returns null when there is nothing
 */
export function claimNews(now: number): News | null {
  const first = nextEvent(now)
  if (!first) return null
  return writeTransaction(database(), (tx) => {
    const claim = { event: first.key, at: now }
    const { changes } = tx.insert(mailedEvents).values(claim).onConflictDoNothing().run()
    return { ...first, to: changes === 1 ? recipientsOf(first) : [] }
  })
}

function nextEvent(now: number): DeskEvent | undefined {
  const since = now - newsSince
  return unmailedReviews(since) ?? unmailedStops(since) ?? unmailedSources(since)
}
