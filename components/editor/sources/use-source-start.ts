import type { ClipboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { useForm } from '@/components/editor/form/form-context'
import { fieldId } from '@/components/ui/field-scope'
import { readPostAddress } from '@/lib/domain/sources/post-address'
import { sourceFromAddress } from '@/lib/domain/sources/source-from-address'
import { emptySource } from '@/lib/domain/sources/source-values'

/**
 * Lets an update begin with its source: the address of a post is no headline.
 * @returns whether one may be pasted instead of a headline, and what listens for it
 */
export function useSourceStart(): [
  canStart: boolean,
  onPaste: (event: ClipboardEvent<HTMLElement>) => void,
] {
  const { formId, state, dispatch, isEnhanced } = useForm()
  const { headline, sources } = state.values
  const canStart = isEnhanced && headline === '' && sources.length === 0

  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const pasted = event.clipboardData.getData('text/plain').trim()
    const address = /\s/.test(pasted) ? null : readPostAddress(pasted)
    if (!canStart || address === null) return
    event.preventDefault()
    flushSync(() => dispatch({ type: 'add-row', list: 'sources' }))
    const change = sourceFromAddress(emptySource, address.permalink)
    dispatch({ type: 'edit-row', list: 'sources', at: 0, change })
    document.getElementById(fieldId(formId, 'sources.0.permalink'))?.focus()
  }
  return [canStart, onPaste]
}
