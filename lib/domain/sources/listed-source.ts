import type { Network, SourceState } from '@/lib/domain/kinds'

/** A live source at the desk, and how it stood at the latest look at its place. */
export type ListedSource = {
  id: string
  permalink: string
  network: Network
  authorName: string
  text: string
  articleId: string
  headline: string
  check: {
    state: SourceState
    checkedAt: number
    since: number
    /** What it says now, where it was edited. */
    text: string
    problem: string
    notedAt: number | null
  } | null
}
