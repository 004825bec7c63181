import type { ReviewStep } from '@/lib/domain/kinds'

/** Times are in Unix milliseconds. */
export type Approval = { by: string; byId: string | null; at: number; rev: number }

/** How an article stands in review. */
export type Review = {
  /** `isValid` while nobody has saved since; null when there is none, or a later step took it back. */
  approval: (Approval & { isValid: boolean }) | null
  /** Whether approving would be refused because the actor is an author here. */
  isOwnWorkForbidden: boolean
  /** Newest first. */
  steps: TakenStep[]
}

/** `isPresent` says whether the text is still the one it was taken on. */
export type TakenStep = {
  id: string
  step: ReviewStep
  by: string
  at: number
  note: string
  isPresent: boolean
}
