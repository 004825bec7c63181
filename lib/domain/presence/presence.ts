import type { ArticleState } from '@/lib/domain/kinds'

/** How often a tab says that it is there, and after how long without a word it counts as gone. */
export const heartbeatEvery = 10_000
export const goneAfter = 60_000
/** The same for another tab of one's own: it was closed, or a reload or a crash took it. */
export const ownGoneAfter = 15_000

/** Who has an article open, as one tab is told. Times are Unix milliseconds. */
export type Presence = {
  /** The tab that may write; null when nobody here may. */
  holder: { personId: string; name: string; tab: string; since: number } | null
  /** Whether the tab that asked holds the article. */
  isMine: boolean
  /** Whether the holder is the person who asked, in this tab or in another. */
  isMyself: boolean
  /** Names of the other people who have it open. */
  others: string[]
  /** The stored working copy's, so that a tab learns of a newer text. */
  rev: number
  /** So that a tab learns of what was decided, such as that the article was returned. */
  state: ArticleState
}

/** "Ada", "Ada and Bert", "Ada, Bert and Cleo". */
export function namesInWords(names: string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
