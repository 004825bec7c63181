import { type DotTone, StateDot } from '@/components/ui/state-dot'
import type { ArticleState as State } from '@/lib/domain/kinds'
import { stateWords } from '@/lib/domain/state-words'

type Standing = { state: State; rev: number; liveRev: number | null }

/** Where an article stands, in words with a dot. */
export function ArticleState({ article }: { article: Standing }) {
  return <StateDot tone={tone(article)}>{stateWords(article)}</StateDot>
}

function tone({ state, rev, liveRev }: Standing): DotTone {
  if (state === 'live') return liveRev === rev ? 'good' : 'waiting'
  return state === 'retracted' ? 'signal' : 'muted'
}
