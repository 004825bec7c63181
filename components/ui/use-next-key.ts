import { type RefObject, useEffect, useRef } from 'react'
import { isFocusLost } from './focus-lost'

/**
 * For what tells of an answer: the button that was pressed is closed meanwhile, and often gone; then the next key
 * begins where the answer is read. Once for each answer, and not while there is none (null).
 */
export function useNextKey(answer: unknown): RefObject<HTMLDivElement | null> {
  const teller = useRef<HTMLDivElement>(null)
  const told = useRef<unknown>(null)
  useEffect(() => {
    if (answer === null || told.current === answer || teller.current === null) return
    told.current = answer
    if (isFocusLost()) teller.current.focus({ preventScroll: true })
  })
  return teller
}
