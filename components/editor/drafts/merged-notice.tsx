'use client'

import { useForm } from '@/components/editor/form/form-context'
import { Notice } from '@/components/ui/notice'

/** Tells that somebody else's words came in; they stand in the fields. */
export function MergedNotice() {
  const { state } = useForm()
  if (state.merged === null) return null
  return (
    <Notice kind="done">
      <p>{state.merged}</p>
    </Notice>
  )
}
