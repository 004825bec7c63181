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
  isWish,
  nextQueue,
  restingQueue,
  type SaveEvent,
  type SaveIntent,
  type SaveQueue,
  wishUnderWay,
} from '@/lib/domain/drafts/save-queue'
import { type ClickedText, clickedText, isSameText } from './clicked-text'
import { type FormAction, type FormState, isDirty, type WayOut } from './form-state'
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
  /** The last words of a form that is gone by now are saved, all of them. */
  onSavedAfterwards: () => void
}

/**
 * Saves what is typed a moment later, and at once what is asked for, one request at a time. What brings the text
 * before readers leaves as it stood at the click, or not at all.
 * @returns asks for something, once what goes `first` is done; that says whether it went well
 */
export function useSave(
  saving: Saving,
): (intent: SaveIntent, first: Promise<boolean> | null) => void {
  const { state, isAutomatic } = saving
  const current = useRef(saving)
  const queue = useRef(restingQueue)
  const clicked = useRef<ClickedText | null>(null)
  const isUnsure = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useLayoutEffect(() => {
    current.current = saving
  })

  const step = useCallback((event: SaveEvent) => {
    put(nextQueue(queue.current, event))
    clearTimeout(timer.current)
    const due = dueAt(queue.current)
    if (due === null) return
    const wait = due - Date.now()
    // At once is now: somebody who goes back takes the form along.
    if (wait > 0) timer.current = setTimeout(send, wait)
    else void send()

    async function send() {
      const { id, form, latest, isClosed, dispatch } = current.current
      const { wish } = queue.current
      if (form.current === null) {
        if (wish !== null) step({ type: 'hindered', why: 'left' })
        return
      }
      if (isClosed) {
        const { forgotten } = nextQueue(queue.current, { type: 'hindered', why: 'closed' })
        put({ ...restingQueue, forgotten })
        return
      }
      const sent = latest.current
      if (wish !== null && !isAsClicked(form.current, sent)) {
        step({ type: 'hindered', why: 'overtaken' })
        return
      }
      step({ type: 'begun' })
      const intent = queue.current.inFlight ?? 'autosave'
      const outcome = await saveOnce({ id, form: form.current, sent, intent, dispatch })
      if (outcome === 'unreachable' && isWish(intent)) isUnsure.current = true
      if (outcome === 'saved') {
        const isGone = current.current.form.current === null
        if (isGone && latest.current.edits === sent.edits) current.current.onSavedAfterwards()
        current.current.onSaved(isUnsure.current ? 'save' : intent)
        isUnsure.current = false
      }
      step({ type: 'ended', outcome, at: Date.now() })
    }

    function put(next: SaveQueue) {
      const [before, after] = [wayOutOf(queue.current), wayOutOf(next)]
      queue.current = next
      if (before?.wish !== after?.wish || before?.why !== after?.why) {
        current.current.dispatch({ type: 'way-out', wayOut: after })
      }
    }

    function isAsClicked(form: HTMLFormElement, now: FormState): boolean {
      return clicked.current !== null && isSameText(clicked.current, clickedText(form, now))
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

  return useCallback(
    (intent, first) => {
      const { form, latest } = current.current
      const mine = form.current && clickedText(form.current, latest.current)
      const ask = (isReady: boolean) => {
        if (!isWish(intent)) return step({ type: 'asked', intent })
        if (wishUnderWay(queue.current) !== null) return
        if (!isReady) return step({ type: 'hindered', wish: intent, why: 'picture' })
        clicked.current = mine
        step({ type: 'asked', intent })
      }
      if (first === null) ask(true)
      else void first.then(ask)
    },
    [step],
  )
}

/** What is to be said of the wish that is under way, or else of the one forgotten last. */
function wayOutOf(queue: SaveQueue): WayOut {
  const wish = wishUnderWay(queue)
  return wish === null ? queue.forgotten : { wish, why: null }
}
