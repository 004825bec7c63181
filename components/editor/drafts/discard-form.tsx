'use client'

import { useActionState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { isAhead, isDirty } from '@/components/editor/form/form-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button, buttonLook } from '@/components/ui/button'
import { discardChangesNow } from '@/lib/actions/drafts'

/** The way back to what readers see; it asks first, and what is discarded stays in the history. */
export function DiscardForm() {
  const { id, state, canSave } = useForm()
  const [answer, act, isPending] = useActionState(discardChangesNow, null)
  const isOpen = canSave && state.article.state === 'live' && isAhead(state)
  if (!isOpen) return answer?.ok === false ? <FormMessage answer={answer} /> : null
  return (
    <details className="mt-4" open={answer?.ok === false}>
      <summary className={buttonLook('plain', 'list-none [&::-webkit-details-marker]:hidden')}>
        Discard changes…
      </summary>
      <form action={act} className="mt-3 rounded-control border border-line bg-sheet p-4">
        <FormMessage answer={answer} />
        <p className="mb-3 text-sm">
          The text goes back to what readers see. What is discarded is kept in the history.
        </p>
        <input type="hidden" name="article" value={id} />
        <input type="hidden" name="rev" value={state.article.rev} />
        <Button type="submit" kind="danger" disabled={isPending || isDirty(state)}>
          {isPending ? 'Discarding…' : 'Discard them'}
        </Button>
      </form>
    </details>
  )
}
