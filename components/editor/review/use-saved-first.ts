'use client'

import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { type FormState, isDirty } from '@/components/editor/form/form-state'

type Waiting = { button: HTMLElement | null; edits: number; save: FormState['save'] }

/**
 * Holds a form back until the text is saved as it stood when the form was sent.
 * @returns whether it waits, and why it did not go in the end
 */
export function useSavedFirst(): {
  isWaiting: boolean
  problem: string | null
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void
} {
  const { state, save } = useForm()
  const form = useRef<HTMLFormElement | null>(null)
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    const outcome = waiting && outcomeOf(waiting, state)
    if (outcome === null) return
    setWaiting(null)
    if (outcome === 'saved') form.current?.requestSubmit(waiting?.button)
    else setProblem(outcome)
  }, [waiting, state])
  return {
    isWaiting: waiting !== null,
    problem,
    onSubmit: (event) => {
      setProblem(null)
      if (!isDirty(state)) return
      event.preventDefault()
      if (waiting) return
      form.current = event.currentTarget
      setWaiting({ button: event.nativeEvent.submitter, edits: state.edits, save: state.save })
      save('save')
    },
  }
}

/** @returns `saved`, or in a sentence why it does not go; null while that is open */
function outcomeOf({ edits, save }: Waiting, state: FormState): string | null {
  if (state.edits !== edits) {
    return 'Not submitted: the text was changed before it could leave. Read it once more, then submit it again.'
  }
  if (state.save.kind === 'saved' && !isDirty(state)) return 'saved'
  const isFailed = state.save.kind === 'failed' || state.save.kind === 'offline'
  if (!isFailed || state.save === save) return null
  return 'Not submitted: the text could not be saved. What keeps it from that stands above; submit it again then.'
}
