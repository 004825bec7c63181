import { isTime } from '@/lib/domain/time/is-time'

/** When the list was looked at last, and when the visit before that one ended. Unix milliseconds, 0 for never. */
export type Visit = { since: number; seen: number }

/** In milliseconds. Who comes back sooner is still on the same visit. */
const longestPause = 30 * 60_000

/** What a browser kept, which anybody may have written there. */
export function visitFrom(kept: string | null): Visit {
  try {
    const { since, seen } = JSON.parse(kept ?? '{}')
    if (isTime(since) && isTime(seen)) return { since, seen }
  } catch {
    // Then it is as if nothing was kept.
  }
  return { since: 0, seen: 0 }
}

/** The visit that somebody is on who looks now. A clock that was set back begins none. */
export function withVisit({ since, seen }: Visit, now: number): Visit {
  return { since: now - seen > longestPause ? seen : since, seen: now }
}
