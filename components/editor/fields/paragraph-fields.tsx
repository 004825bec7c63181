'use client'

import { useForm } from '@/components/editor/form/form-context'
import { MarkdownField } from './markdown-field'

const paragraphs = ['whatHappened', 'whyItMatters', 'whatItMeans'] as const

export function ParagraphFields() {
  const { state, dispatch, labels } = useForm()
  return paragraphs.map((name) => (
    <MarkdownField
      key={name}
      name={name}
      label={labels[name]}
      value={state.values[name]}
      onChange={(text) => dispatch({ type: 'edit', change: { [name]: text } })}
      error={state.fields[name]}
      isTall
    />
  ))
}
