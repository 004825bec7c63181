'use client'

import { MarkdownField } from '@/components/editor/fields/markdown-field'
import { useForm } from '@/components/editor/form/form-context'
import { plainLook } from '@/components/editor/rich-text/plain-look'
import { useFieldId } from '@/components/ui/field-scope'
import { Textarea } from '@/components/ui/textarea'
import type { QuestionValues } from '@/lib/domain/drafts/draft-values'

export function QuestionFields({ row, at }: { row: QuestionValues; at: number }) {
  const { state, dispatch } = useForm()
  const name = `questions.${at}`
  const id = useFieldId()(`${name}.question`)
  const error = state.fields[`${name}.question`]
  const edit = (change: Partial<QuestionValues>) =>
    dispatch({ type: 'edit-row', list: 'questions', at, change })
  return (
    <>
      <input type="hidden" name={`${name}.id`} value={row.id} />
      <label htmlFor={id} className="sr-only">
        Question {at + 1}
      </label>
      <Textarea
        id={id}
        name={`${name}.question`}
        value={row.question}
        onChange={(event) => edit({ question: event.target.value.replace(/\n/g, ' ') })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
        }}
        rows={1}
        placeholder="A question readers may still have"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        className={`${plainLook} resize-none font-semibold`}
      />
      {error && (
        <p id={`${id}-error`} className="px-2 font-medium text-xs text-signal">
          {error}
        </p>
      )}
      <MarkdownField
        name={`${name}.answer`}
        label={`Answer ${at + 1}`}
        value={row.answer}
        onChange={(answer) => edit({ answer })}
        error={state.fields[`${name}.answer`]}
        placeholder="A short answer"
        isPlain
      />
    </>
  )
}
