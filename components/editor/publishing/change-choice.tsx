'use client'

import { useForm } from '@/components/editor/form/form-context'
import { classNames } from '@/components/ui/class-names'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import type { ChangeKind } from '@/lib/domain/kinds'

const words: Record<ChangeKind, { title: string; means: string }> = {
  update: { title: 'An update', means: 'Something is added. The date of the last change moves.' },
  typo: {
    title: 'A typing error',
    means: 'Silent: nothing changes for readers, nor does the date.',
  },
  correction: {
    title: 'A correction',
    means: 'Something was wrong. A dated note tells readers.',
  },
}
const order: ChangeKind[] = ['update', 'correction', 'typo']

/** What publishing the changes of a live update means to its readers. */
export function ChangeChoice() {
  const { formId, state, dispatch } = useForm()
  const error = state.fields.correction
  return (
    <fieldset className="group">
      <legend className="mb-1.5 font-semibold text-sm">This change is</legend>
      {order.map((kind) => (
        <label key={kind} className="flex min-h-9 cursor-pointer gap-2.5 py-1 text-sm">
          <input
            type="radio"
            form={formId}
            name="change"
            value={kind}
            checked={state.said.change === kind}
            onChange={() => dispatch({ type: 'say', said: { change: kind } })}
            className="mt-0.5 size-4 accent-ink"
          />
          <span>
            <span className="font-semibold">{words[kind].title}.</span>{' '}
            <span className="text-muted">{words[kind].means}</span>
          </span>
        </label>
      ))}
      <Field
        id="correction"
        label="The note readers see"
        hint="What was wrong and what is right, for a correction."
        error={error}
        className={classNames(
          'mt-1.5',
          error === undefined && 'hidden group-has-[[value=correction]:checked]:block',
        )}
      >
        {(control) => (
          <Textarea
            {...control}
            form={formId}
            rows={3}
            maxLength={500}
            defaultValue={state.said.correction}
          />
        )}
      </Field>
    </fieldset>
  )
}
