import type { ArticleState } from '@/lib/domain/kinds'

/** An update that may tell already what somebody is about to write. */
export type Covered = {
  id: string
  headline: string
  state: ArticleState
  /** When it was published first, or saved last where it never was; Unix milliseconds. */
  at: number
  /** Whether it rests on the same source; otherwise its words are alike. */
  isSameSource: boolean
  /** Its address among the readers' pages while it is live, else null. */
  slug: string | null
  /** Whether who asks may open it at the desk. */
  isOpen: boolean
}

/** More would be a list to read. */
export const mostCovered = 3
