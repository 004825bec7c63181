import type { IssueState, Rhythm } from '@/lib/domain/kinds'

/** A digest that is to come, as the desk sees it. */
export type PlannedIssue = {
  rhythm: Rhythm
  /** The first day it is about, such as `2026-04-27`. */
  first: string
  /** When it is sent by itself, in Unix milliseconds. */
  at: number
  intro: string
  state: IssueState
  /** Whether any of it may have gone out. */
  wasBegun: boolean
  /** How many updates it has so far. */
  updates: number
}

/** A digest that was begun. */
export type PastIssue = {
  id: string
  rhythm: Rhythm
  first: string
  state: IssueState
  composedAt: number | null
  sent: number
  refused: number
  unclear: number
  /** Mails that wait to be handed over. */
  waiting: number
}

/** An address that ended because mail did not reach it; which it was nobody knows any more. */
export type Bounce = { id: string; at: number; answer: string }
