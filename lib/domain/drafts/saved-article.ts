import type { ArticleState, CaptureMethod } from '@/lib/domain/kinds'
import type { DraftValues } from './draft-values'

/** The stored article as its form needs it. `savedAt` is in Unix milliseconds. */
export type SavedArticle = {
  rev: number
  /** Null while nothing is live. */
  liveRev: number | null
  wasEverLive: boolean
  state: ArticleState
  savedAt: number
  /** When the newest of its sources was taken down, in Unix milliseconds, and how; null without one. */
  captured: { at: number; how: CaptureMethod } | null
  values: DraftValues
}
