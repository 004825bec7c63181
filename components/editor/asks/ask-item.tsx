import { Instant } from '@/components/editor/parts/instant'
import { Link } from '@/components/ui/link'
import type { Publication } from '@/lib/domain/article/article'
import { placeInWords } from '@/lib/domain/asks/ask-about'
import { type AskGroup, readersInWords } from '@/lib/domain/asks/asked'
import { paths } from '@/lib/paths'
import { AcceptForm } from './accept-form'
import { AnswerForm } from './answer-form'
import { DismissForm } from './dismiss-form'

type Props = {
  group: AskGroup
  labels: Publication['labels']
  /** Whether this person may settle it. */
  canSettle: boolean
  /** Whether the update it is about is named. */
  isAmongOthers: boolean
}

/** What readers asked in the same words: plain text, whatever they wrote, with what can be done about it. */
export function AskItem({ group, labels, canSettle, isAmongOthers }: Props) {
  const { id, kind, place, text, readers, at, state, note, articleId, headline } = group
  const short = text.replace(/\s+/g, ' ').slice(0, 80)
  return (
    <li className="py-4 [overflow-wrap:anywhere]">
      <p className="text-muted text-xs">
        {kind === 'question' ? 'Asked' : `An error in ${placeInWords(place, labels)}, reported`} by{' '}
        {readersInWords(readers)}, <Instant at={at} />
      </p>
      <p dir="auto" className="mt-1 whitespace-pre-line">
        {text}
      </p>
      {isAmongOthers && (
        <p className="mt-1 text-muted text-xs">
          On{' '}
          <Link href={paths.article(articleId)} className="inline py-0.5 pointer-coarse:py-3">
            <bdi>{headline || 'an update without a headline'}</bdi>
          </Link>
        </p>
      )}
      {state === 'answered' && (
        <p className="mt-1 text-muted text-sm">
          Answered: it goes out with the update’s next publication.
        </p>
      )}
      {state === 'accepted' && (
        <p className="mt-1 text-muted text-sm">
          Accepted: settled when the update is published as a correction. The note:{' '}
          <bdi>{note}</bdi>
        </p>
      )}
      {canSettle && state !== 'answered' && (
        <div className="mt-3 flex flex-wrap items-start gap-2">
          {state === 'waiting' && kind === 'question' && <AnswerForm ask={id} text={short} />}
          {state === 'waiting' && kind === 'error' && <AcceptForm ask={id} text={short} />}
          <DismissForm ask={id} text={short} />
        </div>
      )}
    </li>
  )
}
