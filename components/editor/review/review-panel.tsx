import type { StateVerb } from '@/lib/domain/article/article-state'
import type { Review } from '@/lib/domain/review/review'
import { ApprovalLine } from './approval-line'
import { ReviewForm } from './review-form'
import { ReviewSteps } from './review-steps'

type Props = {
  id: string
  verbs: StateVerb[]
  review: Review
  /** Whether it waits for this person: then it stands first, with what was said about it. */
  isToDecide: boolean
}

/** Who has looked at the text, what they said, and the next step that is open to this person. */
export function ReviewPanel({ id, verbs, review, isToDecide }: Props) {
  const { approval, steps, isOwnWorkForbidden } = review
  const taken = <ReviewSteps key="taken" steps={steps} />
  const form = (
    <ReviewForm
      key="form"
      article={id}
      verbs={verbs}
      approval={approval}
      isOwnWorkForbidden={isOwnWorkForbidden}
    />
  )
  return (
    <section
      aria-labelledby={`review-${id}`}
      className={isToDecide ? 'mb-5 border-line border-b pb-2' : 'mb-5 border-line border-t pt-4'}
    >
      <h2 id={`review-${id}`} className="mb-2 font-semibold text-sm">
        Review
      </h2>
      {!approval && steps.length === 0 && (
        <p className="mb-3 text-muted text-sm">Nobody has reviewed this text.</p>
      )}
      {approval && <ApprovalLine approval={approval} />}
      {isToDecide ? [taken, form] : [form, taken]}
    </section>
  )
}
