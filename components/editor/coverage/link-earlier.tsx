'use client'

import { useForm } from '@/components/editor/form/form-context'
import type { Covered } from '@/lib/domain/coverage/covered'

/** Links an update as earlier, or lets it go again. */
export function LinkEarlier({ update }: { update: Covered }) {
  const { state, dispatch, canSave } = useForm()
  const isLinked = state.values.earlier === update.id
  return (
    <button
      type="button"
      aria-pressed={isLinked}
      title="Readers find it below the text (Ctrl or ⌘, Shift and L)"
      disabled={!canSave}
      onClick={() => dispatch({ type: 'edit', change: { earlier: isLinked ? '' : update.id } })}
      className="min-h-6 shrink-0 underline hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:no-underline noscript:hidden pointer-coarse:min-h-11"
    >
      {isLinked ? 'Linked as earlier' : 'Link as earlier'}
    </button>
  )
}
