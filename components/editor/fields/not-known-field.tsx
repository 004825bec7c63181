'use client'

import { useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { wordCount } from '@/lib/domain/text/word-count'
import { MarkdownField } from './markdown-field'

/** What nobody knows yet, after the paragraphs. Folded away where an update has none. */
export function NotKnownField() {
  const { state, dispatch, labels } = useForm()
  const { whatIsNotKnown: text } = state.values
  const error = state.fields.whatIsNotKnown
  const [isOpen, setOpen] = useState(text !== '')
  if (error !== undefined && !isOpen) setOpen(true)
  return (
    <details
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="mb-5 border-line border-y py-1"
    >
      <summary className="min-h-9 cursor-pointer py-2 font-semibold text-sm">
        {labels.whatIsNotKnown}
        <span className="ml-2 font-normal text-muted">
          {text === '' ? 'optional' : `${wordCount(text)} words`}
        </span>
      </summary>
      <div className="pt-2">
        <MarkdownField
          name="whatIsNotKnown"
          label={labels.whatIsNotKnown}
          value={text}
          onChange={(whatIsNotKnown) => dispatch({ type: 'edit', change: { whatIsNotKnown } })}
          error={error}
          placeholder="What readers would like to know and nobody has said yet."
        />
      </div>
    </details>
  )
}
