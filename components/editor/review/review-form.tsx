'use client'

import { useActionState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { isAhead, isDirty } from '@/components/editor/form/form-state'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button, type ButtonKind } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Textarea } from '@/components/ui/textarea'
import { reviewArticleNow } from '@/lib/actions/review'
import type { StateVerb } from '@/lib/domain/article/article-state'
import { type ChecklistLine, checklist, type Finding } from '@/lib/domain/drafts/checklist'
import { withoutEmptyRows } from '@/lib/domain/drafts/draft-values'
import { ownWorkRefusal } from '@/lib/domain/people/own-work'
import type { Review } from '@/lib/domain/review/review'
import { type ReviewIntent, reviewIntents, reviewOutcomes } from '@/lib/domain/review/review-intent'
import { isStillApproved } from './is-still-approved'
import { useSavedFirst } from './use-saved-first'

type Props = {
  article: string
  verbs: StateVerb[]
  approval: Review['approval']
  isOwnWorkForbidden: boolean
}

/** Where the note is written; the bar on top leads here. */
export const reviewNote = 'review-note'

const buttons: Record<ReviewIntent, string> = {
  begin: 'Begin the draft',
  submit: 'Submit for review',
  approve: 'Approve',
  return: 'Return with the note',
  withdraw: 'Withdraw',
  shelve: 'Set aside as an idea',
}

/** The buttons of the review; what they do is done to the text as it was saved. */
export function ReviewForm({ article, verbs, approval, isOwnWorkForbidden }: Props) {
  const [answer, act, isPending] = useActionState(reviewArticleNow, null)
  const { state, canPublish } = useForm()
  const { fields, values } = formState(answer)
  const { isWaiting, problem, onSubmit } = useSavedFirst()
  const isBusy = isPending || isWaiting
  const isApproved = isStillApproved(approval, state)
  const isLive = state.article.state === 'live'
  const isApprovable = !isApproved && (!isLive || isAhead(state))
  const open = reviewIntents.filter(
    (intent) => verbs.includes(intent) && (intent !== 'approve' || isApprovable),
  )
  const offered = open.filter((intent) => intent !== 'approve' || !isOwnWorkForbidden)
  const takesNote = offered.some((intent) => ['submit', 'approve', 'return'].includes(intent))
  const outcome = answer?.ok ? reviewOutcomes[answer.intent] : null
  const isOutdated = answer?.ok && answer.intent === 'approve' && !isApproved
  const isTrue = outcome?.states.includes(state.article.state) && !isOutdated
  const done = isTrue ? outcome?.words : undefined
  return (
    <form action={act} onSubmit={onSubmit} className="mb-3">
      {problem ? (
        <Notice kind="fault">{problem}</Notice>
      ) : (
        <FormMessage answer={answer} done={done} />
      )}
      <input type="hidden" name="article" value={article} />
      <input type="hidden" name="rev" value={state.article.rev} />
      {takesNote && (
        <Field
          id={reviewNote}
          name="note"
          label={offered.includes('submit') ? 'Note to the reviewer' : 'Note to the author'}
          aside={offered.includes('return') ? 'needed to return it' : 'optional'}
          error={fields.note}
          className="mb-3"
        >
          {(control) => (
            <Textarea {...control} rows={2} maxLength={2000} defaultValue={values.note} />
          )}
        </Field>
      )}
      {offered.includes('submit') && <StillOpen />}
      <div className="flex flex-wrap gap-2">
        {offered.map((intent) => (
          <Button
            key={intent}
            type="submit"
            name="intent"
            value={intent}
            kind={kindOf(intent, canPublish)}
            disabled={isPending || (isDirty(state) && intent !== 'submit')}
          >
            {isBusy && intent === 'submit' ? 'Submitting…' : buttons[intent]}
          </Button>
        ))}
      </div>
      {isDirty(state) && offered.length > 0 && !offered.includes('submit') && (
        <p className="mt-2 text-muted text-sm">
          What you type is not saved yet. A review is of the saved text.
        </p>
      )}
      {offered.length > 0 && (
        <noscript>
          <p className="mt-2 text-muted text-sm">Save first: a review is of the saved text.</p>
        </noscript>
      )}
      {open.includes('approve') && isOwnWorkForbidden && (
        <p className="mt-2 text-muted text-sm">{ownWorkRefusal}</p>
      )}
    </form>
  )
}

/** One primary button on a screen: whoever publishes has it above. */
function kindOf(intent: ReviewIntent, canPublish: boolean): ButtonKind {
  if (intent === 'shelve') return 'quiet'
  return !canPublish && intent === 'begin' ? 'primary' : 'plain'
}

/** What keeps the text from going out is said to whoever hands it on too. */
function StillOpen() {
  const { state } = useForm()
  const lines = checklist(withoutEmptyRows(state.values))
  const withLevel = (wanted: Finding['level']) =>
    lines.filter(({ findings }) => findings.some(({ level }) => level === wanted))
  const [errors, warnings] = [withLevel('error'), withLevel('warning')]
  if (errors.length + warnings.length === 0) return null
  return (
    <p className="mb-3 text-sm text-waiting">
      {errors.length > 0 && `Not ready to go out: ${inARow(errors)}. `}
      {warnings.length > 0 && `Needs a reason when it goes out: ${inARow(warnings)}. `}
      It can be submitted all the same.
    </p>
  )
}

function inARow(lines: ChecklistLine[]): string {
  return lines.map(({ label }) => label).join(' · ')
}
