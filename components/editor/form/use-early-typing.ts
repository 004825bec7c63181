'use client'

import { useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { typeAgain, watchEarlyTyping } from './early-typing'

/**
 * Takes over what was typed into a form before its script ran. React puts the stored text back into
 * the fields as it takes them over, so what they hold is noted until then and typed again after it.
 */
export function useEarlyTyping(formId: string): void {
  const isTakingOver = useSyncExternalStore(never, isHere, isThere)
  const [take] = useState(() => (isTakingOver ? watchEarlyTyping(formId) : nothing))
  useLayoutEffect(() => {
    queueMicrotask(() => {
      for (const one of take()) flushSync(() => typeAgain(one))
    })
  }, [take])
}

/** A page that came by a link within the desk was never without its script. */
const isHere = () => false
const isThere = () => true
const never = () => () => undefined
const nothing = () => []
