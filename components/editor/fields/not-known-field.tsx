'use client'

import { useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { wordCount } from '@/lib/domain/text/word-count'
import { FoldedFields } from './folded-fields'
import { MarkdownField } from './markdown-field'

/** What nobody knows yet, after the paragraphs. Folded away where an update has none. */
export function NotKnownField() {
  const { state, dispatch, labels } = useForm()
  const { whatIsNotKnown: text } = state.values
  const error = state.fields.whatIsNotKnown
  const [isOpen, setOpen] = useState(text !== '')
  if (error !== undefined && !isOpen) setOpen(true)
  return (
    <FoldedFields
      title={labels.whatIsNotKnown}
      aside={text === '' ? 'optional' : `${wordCount(text)} words`}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <MarkdownField
        name="whatIsNotKnown"
        label={labels.whatIsNotKnown}
        value={text}
        onChange={(whatIsNotKnown) => dispatch({ type: 'edit', change: { whatIsNotKnown } })}
        error={error}
        placeholder="What readers would like to know and nobody has said yet."
      />
    </FoldedFields>
  )
}
