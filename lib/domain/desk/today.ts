import { Temporal } from 'temporal-polyfill'
import type { ReviewStep, ScheduledAction } from '@/lib/domain/kinds'

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

export type GoingOut = Named & { action: ScheduledAction; runAt: number; zone: string }

/** What somebody did last to one article or person, and how many times they did something to it. */
export type Changed = {
  id: string
  at: number
  by: string
  action: string
  times: number
  /** Null when the article is gone, or when it was not about one. */
  article: Named | null
  /** The name of the person or the setting it was about. */
  about: string | null
}

export type Today = {
  waiting: Waiting[]
  next: GoingOut[]
  changed: Changed[]
  /** From when on `changed` tells. */
  since: number
  /** Whether there is any article at all that this person may open. */
  hasArticles: boolean
}

export type WaitingCounts = { today: number; articles: number; sources: number }

/** 18:00 of the day before, in the desk's zone: what happened since then, nobody has seen in the morning. */
export function overnightSince(now: number, zone: string): number {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).startOfDay()
  return today.subtract({ days: 1 }).with({ hour: 18 }).epochMilliseconds
}

/** The first UUIDv7 of an instant: ids that are made later sort behind it. */
export function firstIdAt(at: number): string {
  const hex = Math.max(0, Math.floor(at)).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
}
