import type { ArticleState } from '@/lib/domain/kinds'

/** An article as a row of the desk's list. */
export type ListedArticle = {
  id: string
  headline: string
  slug: string | null
  state: ArticleState
  rev: number
  liveRev: number | null
  /** Byline, in order, joined by commas. */
  authors: string
  /** Name of who saved last. */
  updatedBy: string
  /** Unix milliseconds. */
  updatedAt: number
  /** Since when readers see it, in Unix milliseconds; null while they do not. */
  liveSince: number | null
  /** When it goes out by itself, in Unix milliseconds; null where nothing is set. */
  goesOut: number | null
  /** Whether it is a duplicate that still has the headline of the other. */
  isCopy: boolean
  /** When it was put in the trash, in Unix milliseconds; null outside of it. */
  trashedAt: number | null
  /** Names of the others who have it open now. */
  present: string[]
}
