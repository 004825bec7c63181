'use client'

import { useForm } from '@/components/editor/form/form-context'
import { isAhead } from '@/components/editor/form/form-state'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { findingsOf } from '@/lib/domain/drafts/checklist'
import { withoutEmptyRows } from '@/lib/domain/drafts/draft-values'
import { ChangeChoice } from './change-choice'

/** What has to be said before it goes out: what a change means to readers, and why warnings are passed over. */
export function PublishPanel() {
  const { formId, state, canPublish } = useForm()
  const warnings = findingsOf(withoutEmptyRows(state.values), 'warning')
  const isChange = state.article.state === 'live' && isAhead(state)
  const needsReason = warnings.length > 0 || state.fields.reason !== undefined
  if (!canPublish || !(isChange || needsReason)) return null
  return (
    <section aria-label="Before it goes out" className="mt-4">
      {isChange && <ChangeChoice />}
      {needsReason && (
        <Field
          id="reason"
          label="Why it goes out as it is"
          hint={warnings.map(({ message }) => message).join(' ')}
          error={state.fields.reason}
          className="mb-4"
        >
          {(control) => (
            <Textarea
              {...control}
              form={formId}
              rows={2}
              maxLength={500}
              defaultValue={state.said.reason}
            />
          )}
        </Field>
      )}
    </section>
  )
}
