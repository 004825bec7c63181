import { type DotTone, StateDot } from '@/components/ui/state-dot'
import type { ArticleState } from '@/lib/domain/kinds'

type StateOf = { state: ArticleState; rev: number; liveRev: number | null }

const looks: Record<ArticleState, { tone: DotTone; word: string }> = {
  draft: { tone: 'waiting', word: 'Draft' },
  live: { tone: 'good', word: 'Live' },
  retracted: { tone: 'signal', word: 'Retracted' },
  trashed: { tone: 'muted', word: 'In the trash' },
}

/** An article's state in a word, and whether it was changed since it went live. */
export function ArticleStateDot({ article }: { article: StateOf }) {
  const { tone, word } = looks[article.state]
  const isAhead = article.state === 'live' && article.liveRev !== article.rev
  return (
    <span className="flex items-baseline gap-2 lg:flex-col lg:gap-0">
      <StateDot tone={tone}>{word}</StateDot>
      {isAhead && <span className="text-[0.8125rem] text-muted">changed since</span>}
    </span>
  )
}
