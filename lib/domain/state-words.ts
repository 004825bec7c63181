import type { ArticleState } from './kinds'

type Standing = { state: ArticleState; rev: number; liveRev: number | null }

/** How the desk says where an article stands. */
export function stateWords({ state, rev, liveRev }: Standing): string {
  if (state === 'live' && liveRev !== rev) return 'Live, with unpublished changes'
  return words[state]
}

const words: Record<ArticleState, string> = {
  draft: 'Draft',
  live: 'Live',
  retracted: 'Retracted',
  trashed: 'In the trash',
}
