import type { DotTone } from '@/components/ui/state-dot'
import type { ArticleState } from '@/lib/domain/kinds'

/** How each state is called and marked at the desk. */
export const stateLooks: Record<ArticleState, { tone: DotTone; word: string }> = {
  idea: { tone: 'muted', word: 'Idea' },
  draft: { tone: 'waiting', word: 'Draft' },
  review: { tone: 'waiting', word: 'In review' },
  ready: { tone: 'good', word: 'Ready' },
  scheduled: { tone: 'good', word: 'Scheduled' },
  live: { tone: 'good', word: 'Live' },
  archived: { tone: 'muted', word: 'Archived' },
  retracted: { tone: 'signal', word: 'Retracted' },
  trashed: { tone: 'muted', word: 'In the trash' },
}
