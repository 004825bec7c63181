import { StateDot } from '@/components/ui/state-dot'
import type { ArticleState } from '@/lib/domain/kinds'
import { stateLooks } from './state-looks'

type StateOf = { state: ArticleState; rev: number; liveRev: number | null }

/** An article's state in a word, and whether it was changed since it went live. */
export function ArticleStateDot({ article }: { article: StateOf }) {
  const { tone, word } = stateLooks[article.state]
  const isAhead = article.state === 'live' && article.liveRev !== article.rev
  return (
    <span className="flex items-baseline gap-2 lg:flex-col lg:gap-0">
      <StateDot tone={tone}>{word}</StateDot>
      {isAhead && <span className="text-xs text-muted">changed since</span>}
    </span>
  )
}
