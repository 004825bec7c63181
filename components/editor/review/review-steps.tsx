import { FoldedRest } from '@/components/editor/parts/folded-rest'
import { Instant } from '@/components/editor/parts/instant'
import type { ReviewStep } from '@/lib/domain/kinds'
import type { TakenStep } from '@/lib/domain/review/review'

const words: Record<ReviewStep, string> = {
  submitted: 'Submitted',
  withdrawn: 'Withdrawn',
  returned: 'Returned',
  approved: 'Approved',
}

/** The latest step with its note; those before it fold away. */
export function ReviewSteps({ steps: [latest, ...earlier] }: { steps: TakenStep[] }) {
  if (!latest) return null
  return (
    <>
      <ol aria-label="Latest step" className="text-sm">
        <StepRow step={latest} />
      </ol>
      <FoldedRest count={earlier.length} one="earlier step" className="mt-1 text-sm">
        <ol aria-label="Earlier steps">
          {earlier.map((step) => (
            <StepRow key={step.id} step={step} />
          ))}
        </ol>
      </FoldedRest>
    </>
  )
}

function StepRow({ step: { step, by, at, note, isPresent } }: { step: TakenStep }) {
  return (
    <li className="border-line border-t py-2 first:border-t-0">
      <p className="text-muted">
        <span className="font-medium text-ink">{words[step]}</span> by {by}, <Instant at={at} />
        {!isPresent && ', on an earlier text'}
      </p>
      {note && (
        <p className="mt-1 whitespace-pre-line border-line border-l-2 pl-3 [overflow-wrap:anywhere]">
          {note}
        </p>
      )}
    </li>
  )
}
