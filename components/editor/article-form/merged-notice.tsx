'use client'

import { Notice } from '@/components/ui/notice'
import { useForm } from './form-context'

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
