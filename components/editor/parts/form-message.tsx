'use client'

import { useEffect, useRef } from 'react'
import { isFocusLost } from '@/components/ui/focus-lost'
import { Notice } from '@/components/ui/notice'
import type { ActionAnswer } from '@/lib/actions/run/action-answer'

/**
 * What an action answered, in words, above the form. The button that was pressed is closed meanwhile, and often gone:
 * then the next key begins here.
 */
export function FormMessage({ answer, done }: { answer: ActionAnswer | null; done?: string }) {
  const notice = useRef<HTMLDivElement>(null)
  const told = useRef<ActionAnswer | null>(null)
  useEffect(() => {
    if (told.current === answer || notice.current === null) return
    told.current = answer
    if (isFocusLost()) notice.current.focus({ preventScroll: true })
  })
  if (answer === null || (answer.ok && !done)) return null
  return (
    <Notice ref={notice} kind={answer.ok ? 'done' : 'fault'}>
      {answer.ok ? done : answer.message}
    </Notice>
  )
}
