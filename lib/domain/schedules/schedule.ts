import type { ChangeKind, ScheduledAction } from '@/lib/domain/kinds'

/** What shall happen to an article by itself. Times are Unix milliseconds. */
export type DueSchedule = {
  id: string
  action: ScheduledAction
  runAt: number
  /** The zone it was set in, by its IANA name. */
  zone: string
  /** Null for taking it off the site. */
  revisionId: string | null
  change: ChangeKind
  correction: string
  reason: string
  setByName: string
}

/** The furthest ahead anything can be set, in milliseconds: two years. */
const longestAhead = 2 * 366 * 24 * 3_600_000

/** @returns what is wrong with a time to do something at, in a sentence, or null */
export function dueTimeProblem(at: number, now: number): string | null {
  if (at <= now) return 'This time is over. Choose one that is to come.'
  return at - now > longestAhead ? 'This is more than two years ahead.' : null
}
