'use client'

import { flushSync } from 'react-dom'
import { MarkdownField } from '@/components/editor/fields/markdown-field'
import { useForm } from '@/components/editor/form/form-context'
import { plainLook } from '@/components/editor/rich-text/plain-look'
import { focusRow } from '@/components/editor/rows/focus-row'
import { useFieldId } from '@/components/ui/field-scope'
import { Textarea } from '@/components/ui/textarea'
import { isEmptyQuestion, type QuestionValues } from '@/lib/domain/drafts/draft-values'
import { isNextKey } from './next-key'

export function QuestionFields({ row, at }: { row: QuestionValues; at: number }) {
  const { state, dispatch } = useForm()
  const name = `questions.${at}`
  const fieldId = useFieldId()
  const id = fieldId(`${name}.question`)
  const questions = fieldId('questions')
  const error = state.fields[`${name}.question`]
  const edit = (change: Partial<QuestionValues>) =>
    dispatch({ type: 'edit-row', list: 'questions', at, change })
  const addNext = (event: KeyboardEvent) => {
    if (!isNextKey(event)) return false
    const [here, next] = state.values.questions.slice(at)
    // An empty one is as good as a new one, and one after it would be too many.
    if (!here || isEmptyQuestion(here)) return true
    if (!next || !isEmptyQuestion(next)) {
      flushSync(() => dispatch({ type: 'add-row', list: 'questions', at: at + 1 }))
    }
    focusRow(document.getElementById(questions)?.closest('section') ?? null, at + 1)
    return true
  }
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
        onKey={addNext}
        isPlain
      />
    </>
  )
}
