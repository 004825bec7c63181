import type { Publication } from '@/lib/domain/article/article'
import type { AskGroup } from '@/lib/domain/asks/asked'
import { AcceptForm } from './accept-form'
import { AnswerForm } from './answer-form'
import { AskWords } from './ask-words'
import { DismissForm } from './dismiss-form'

type Props = {
  group: AskGroup
  labels: Publication['labels']
  /** Whether this person may settle it. */
  canSettle: boolean
}

/** What readers asked in the same words, with what can be done about it. */
export function AskItem({ group, labels, canSettle }: Props) {
  const { id, kind, text, state } = group
  const short = text.replace(/\s+/g, ' ').slice(0, 80)
  return (
    <li className="py-4 [overflow-wrap:anywhere]">
      <AskWords group={group} labels={labels} isAmongOthers />
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
