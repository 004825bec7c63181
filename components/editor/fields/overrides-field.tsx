'use client'

import { useForm } from '@/components/editor/form/form-context'
import { TextField } from '@/components/editor/form/text-field'
import { articleFields, fieldsOf } from '@/lib/domain/article/article-fields'
import { FoldedFields } from './folded-fields'

const overrides = fieldsOf('override')

/** Other words for search results and share cards, where the page's own do not fit. */
export function OverridesField() {
  const { state, dispatch } = useForm()
  const isOpen = overrides.some((name) => state.fields[name] !== undefined)
  return (
    <FoldedFields
      title="Search and social"
      aside="only where the page’s own words do not fit"
      open={isOpen}
    >
      {overrides.map((name) => (
        <TextField
          key={name}
          name={name}
          label={articleFields[name].label}
          value={state.values[name]}
          placeholder={state.values[articleFields[name].of]}
          onChange={(value) => dispatch({ type: 'edit', change: { [name]: value } })}
          error={state.fields[name]}
          rows={name.endsWith('Description') ? 2 : 1}
        />
      ))}
    </FoldedFields>
  )
}
