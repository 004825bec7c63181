'use client'

import { useForm } from '@/components/editor/form/form-context'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { findingsOf } from '@/lib/domain/drafts/checklist'
import { withoutEmptyRows } from '@/lib/domain/drafts/draft-values'

/** What has to be said before it goes out with warnings: why they are passed over. */
export function PublishPanel() {
  const { formId, state, canPublish } = useForm()
  const warnings = findingsOf(withoutEmptyRows(state.values), 'warning')
  const needsReason = warnings.length > 0 || state.fields.reason !== undefined
  if (!canPublish || !needsReason) return null
  return (
    <section aria-label="Before it goes out" className="mt-4">
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
    </section>
  )
}
