'use client'

import { useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { earlyTyping, typeAgain } from './early-typing'

/**
 * Takes over what was typed into a form before its script ran. React puts the stored text back into
 * the fields as it takes them over, so what they hold is read before that and typed again after it.
 */
export function useEarlyTyping(formId: string): void {
  const isTakingOver = useSyncExternalStore(never, isHere, isThere)
  const [typed] = useState(() => (isTakingOver ? earlyTyping(formId) : []))
  useLayoutEffect(() => {
    queueMicrotask(() => {
      for (const one of typed.splice(0)) flushSync(() => typeAgain(one))
    })
  }, [typed])
}

/** A page that came by a link within the desk was never without its script. */
const isHere = () => false
const isThere = () => true
const never = () => () => undefined
