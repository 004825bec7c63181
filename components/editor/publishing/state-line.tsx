import { stateLooks } from '@/components/editor/parts/state-looks'
import { StateDot } from '@/components/ui/state-dot'
import type { ArticleState } from '@/lib/domain/kinds'

/** Where the article stands; what is being typed counts as a change not published yet. */
export function StateLine({ state, isAhead }: { state: ArticleState; isAhead: boolean }) {
  if (state === 'live' && isAhead) return <StateDot tone="waiting">Live, changed since</StateDot>
  return <StateDot tone={stateLooks[state].tone}>{stateLooks[state].word}</StateDot>
}
