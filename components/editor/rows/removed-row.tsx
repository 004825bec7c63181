'use client'

import { flushSync } from 'react-dom'
import { useForm } from '@/components/editor/form/form-context'
import type { RowList } from '@/components/editor/form/form-rows'
import { Button } from '@/components/ui/button'
import { fieldId } from '@/components/ui/field-scope'
import { Toast } from '@/components/ui/toast'
import { focusRow } from './focus-row'

const kinds = { questions: 'Question', sources: 'Source' }

/** Says which row was taken out, and puts it back with all its words. */
export function RemovedRow({ list }: { list: RowList }) {
  const { formId, state, dispatch } = useForm()
  if (state.removed?.list !== list) return null
  const { at } = state.removed
  return (
    <Toast onClose={() => dispatch({ type: 'let-row-go' })}>
      <span>
        {kinds[list]} {at + 1} is removed.
      </span>
      <Button
        data-undo
        onClick={() => {
          const section = document.getElementById(fieldId(formId, list))?.closest('section') ?? null
          flushSync(() => dispatch({ type: 'put-row-back', list }))
          focusRow(section, at)
        }}
      >
        Undo
      </Button>
    </Toast>
  )
}
