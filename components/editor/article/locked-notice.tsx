import { Instant } from '@/components/editor/parts/instant'
import { Notice } from '@/components/ui/notice'
import type { ArticleState } from '@/lib/domain/kinds'

type Props = { state: ArticleState; since: { by: string; at: number } | null }

/** Why the fields are closed to whoever looks, since when and by whom, and what they can do. */
export function LockedNotice({ state, since }: Props) {
  return (
    <Notice>
      <p>
        {words[state].why}
        {since && (
          <>
            {' '}
            ({since.by}, <Instant at={since.at} />)
          </>
        )}
        . {words[state].next}
      </p>
    </Notice>
  )
}

const askAnEditor = 'An editor can change it.'

const words: Record<ArticleState, { why: string; next: string }> = {
  idea: { why: 'This idea is somebody else’s', next: askAnEditor },
  draft: { why: 'This draft is somebody else’s', next: askAnEditor },
  review: {
    why: 'It was submitted for review',
    next: 'Withdraw it under “Review” to go on writing, or wait for the answer.',
  },
  ready: { why: 'It was approved', next: 'Ask an editor to return it if it has to change.' },
  scheduled: { why: 'It is scheduled', next: askAnEditor },
  live: { why: 'It was published', next: askAnEditor },
  archived: { why: 'It was archived', next: askAnEditor },
  retracted: { why: 'It was retracted', next: askAnEditor },
  trashed: {
    why: 'It was put in the trash',
    next: 'Restore it as a draft to go on writing.',
  },
}
