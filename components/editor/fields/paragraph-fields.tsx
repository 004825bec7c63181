'use client'

import { useForm } from '@/components/editor/form/form-context'
import { paragraphFields } from '@/lib/domain/article/article-fields'
import { MarkdownField } from './markdown-field'

export function ParagraphFields() {
  const { state, dispatch, labels } = useForm()
  return paragraphFields.map((name) => (
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
