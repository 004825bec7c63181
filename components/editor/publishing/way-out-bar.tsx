'use client'

import { useForm } from '@/components/editor/form/form-context'
import { Button } from '@/components/ui/button'
import { wayOutWords } from './way-out-words'

/** Under the buttons: why what was clicked did not happen. It stays until it is closed or something else is clicked. */
export function WayOutBar() {
  const { state, dispatch, isKept } = useForm()
  const { wayOut } = state
  if (wayOut === null || wayOut.why === null) return null
  const kept =
    isKept || state.save.kind === 'saved' ? 'Your text is kept.' : 'Your text is still here.'
  return (
    <div
      role="alert"
      className="flex basis-full flex-wrap items-center justify-end gap-x-2 text-xs"
    >
      <p className="max-w-form text-pretty font-medium text-signal">
        {wayOutWords(wayOut.wish, wayOut.why, kept)}
      </p>
      <Button kind="quiet" onClick={() => dispatch({ type: 'way-out', wayOut: null })}>
        Close
      </Button>
    </div>
  )
}
