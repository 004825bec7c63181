import { type DotTone, StateDot } from '@/components/ui/state-dot'
import type { ArticleState } from '@/lib/domain/kinds'

const looks: Record<ArticleState, { tone: DotTone; words: string }> = {
  draft: { tone: 'waiting', words: 'Draft' },
  live: { tone: 'good', words: 'Live' },
  retracted: { tone: 'signal', words: 'Retracted' },
  trashed: { tone: 'muted', words: 'In the trash' },
}

/** Where the article stands; what is being typed counts as a change not published yet. */
export function Standing({ state, isAhead }: { state: ArticleState; isAhead: boolean }) {
  if (state === 'live' && isAhead) return <StateDot tone="waiting">Live, changed since</StateDot>
  return <StateDot tone={looks[state].tone}>{looks[state].words}</StateDot>
}
