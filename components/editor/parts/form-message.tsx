'use client'

import { Notice } from '@/components/ui/notice'
import { useNextKey } from '@/components/ui/use-next-key'
import type { ActionAnswer } from '@/lib/actions/run/action-answer'

/** What an action answered, in words, above the form. */
export function FormMessage({ answer, done }: { answer: ActionAnswer | null; done?: string }) {
  const notice = useNextKey(answer)
  if (answer === null || (answer.ok && !done)) return null
  return (
    <Notice ref={notice} kind={answer.ok ? 'done' : 'fault'}>
      {answer.ok ? done : answer.message}
    </Notice>
  )
}
