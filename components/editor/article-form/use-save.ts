'use client'

import {
  type Dispatch,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react'
import {
  dueAt,
  nextQueue,
  restingQueue,
  type SaveEvent,
  type SaveIntent,
} from '@/lib/domain/save-queue'
import { type FormAction, type FormState, isDirty } from './form-state'
import { saveOnce } from './save-once'

type Saving = {
  id: string
  form: RefObject<HTMLFormElement | null>
  /** What the form holds now. */
  latest: RefObject<FormState>
  state: FormState
  dispatch: Dispatch<FormAction>
  /** False when the state or the right forbids it: then only what is asked for is sent, and refused in words. */
  isAutomatic: boolean
  /** Whether the fields are closed, as while somebody else writes: closed fields send nothing. */
  isClosed: boolean
  onSaved: (intent: SaveIntent) => void
}

/** Saves what is typed a moment later, and at once what is asked for, one request at a time. */
export function useSave(saving: Saving): (intent: SaveIntent) => void {
  const { state, isAutomatic } = saving
  const current = useRef(saving)
  const queue = useRef(restingQueue)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useLayoutEffect(() => {
    current.current = saving
  })

  const step = useCallback((event: SaveEvent) => {
    queue.current = nextQueue(queue.current, event)
    clearTimeout(timer.current)
    const due = dueAt(queue.current)
    if (due === null) return
    const wait = due - Date.now()
    // At once is now: somebody who goes back takes the form along.
    if (wait > 0) timer.current = setTimeout(send, wait)
    else void send()

    async function send() {
      const { id, form, latest, isClosed, dispatch, onSaved } = current.current
      if (form.current === null) return
      if (isClosed) {
        queue.current = restingQueue
        return
      }
      step({ type: 'begun' })
      const intent = queue.current.inFlight ?? 'autosave'
      const sent = latest.current
      const outcome = await saveOnce({ id, form: form.current, sent, intent, dispatch })
      if (outcome === 'saved') onSaved(intent)
      step({ type: 'ended', outcome, at: Date.now() })
    }
  }, [])

  const hasUnsent = isAutomatic && isDirty(state)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each edit is a key to the queue
  useEffect(() => {
    if (hasUnsent) step({ type: 'typed', at: Date.now() })
  }, [hasUnsent, state.edits, step])

  const saveRest = useCallback(() => {
    if (isDirty(current.current.latest.current)) step({ type: 'asked', intent: 'autosave' })
  }, [step])

  useEffect(() => {
    const resume = () => step({ type: 'resumed' })
    const onHide = () => {
      if (document.visibilityState === 'hidden') saveRest()
    }
    window.addEventListener('online', resume)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      window.removeEventListener('online', resume)
      document.removeEventListener('visibilitychange', onHide)
    }
  }, [step, saveRest])

  // Going back takes the form away before anybody is asked; its last words go along.
  useLayoutEffect(() => saveRest, [saveRest])

  return useCallback((intent: SaveIntent) => step({ type: 'asked', intent }), [step])
}
