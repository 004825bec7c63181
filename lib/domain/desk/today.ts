import { Temporal } from 'temporal-polyfill'
import type { ArticleState, ReviewStep, ScheduledAction } from '@/lib/domain/kinds'
import type { DayEvent } from './day-line'

/** An article as "Today" names it. */
type Named = { articleId: string; headline: string }

/** Something that waits for one person. Times are Unix milliseconds. */
export type Waiting =
  | (Named & { kind: 'review'; step: ReviewStep | null; by: string; at: number; note: string })
  | (Named & { kind: 'returned'; by: string; at: number; note: string })
  | (Named & {
      kind: 'mention'
      noteId: string
      field: string
      by: string
      at: number
      text: string
    })
  | (Named & { kind: 'blocked'; action: ScheduledAction; at: number; problem: string })
  /** Past its hour, and not done. */
  | (Named & { kind: 'late'; action: ScheduledAction; at: number })
  /** What a live update rests on says something else by now, or is gone. */
  | (Named & { kind: 'source'; permalink: string; change: 'edited' | 'deleted'; at: number })

export type GoingOut = Named & { action: ScheduledAction; runAt: number; zone: string }

/** What somebody did last to one article or person, and how many times they did something to it. */
export type Changed = {
  id: string
  at: number
  by: string
  action: string
  times: number
  /** Null when the article is gone, or when it was not about one. */
  article: (Named & { state: ArticleState }) | null
  /** The name of the person or the setting it was about. */
  about: string | null
}

/** Who else has which article open. */
export type Present = Named & { personId: string; name: string }

/** What a new owner does first; each is true once it is done. */
export type FirstSteps = { name: boolean; people: boolean; fetching: boolean; update: boolean }

export type Today = {
  waiting: Waiting[]
  /** What went out today and what goes out today, by time. */
  day: DayEvent[]
  /** What goes out or comes down by itself after today. */
  next: GoingOut[]
  changed: Changed[]
  /** How many updates the command line imported or changed, counted up to 100. */
  changedOutside: number
  /** From when on `changed` and `changedOutside` tell. */
  since: number
  present: Present[]
  /** Null for whom they are none of: all but owners, and owners who have done or dismissed them. */
  firstSteps: FirstSteps | null
  /** Whether there is any article at all that this person may open. */
  hasArticles: boolean
}

export type WaitingCounts = { today: number; articles: number; sources: number; readers: number }

/** 18:00 of the day before, in the desk's zone: in the morning, what happened after that is news to the desk. */
export function overnightSince(now: number, zone: string): number {
  return startOfToday(now, zone).subtract({ days: 1 }).with({ hour: 18 }).epochMilliseconds
}

/**
 * 6:00 of this day, in the desk's zone: what happened since then did not happen overnight. For whoever is at the desk
 * earlier the evening goes on, and nothing did.
 */
export function nightEnded(now: number, zone: string): number {
  const six = startOfToday(now, zone).with({ hour: 6 }).epochMilliseconds
  return now < six ? overnightSince(now, zone) : six
}

function startOfToday(now: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).startOfDay()
}

/** The first UUIDv7 of an instant: ids that are made later sort behind it. */
export function firstIdAt(at: number): string {
  const hex = Math.max(0, Math.floor(at)).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
}
