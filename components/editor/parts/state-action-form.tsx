'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import type { ActionAnswer } from '@/lib/actions/run/action-answer'
import { FormMessage } from './form-message'

type StateActionFormProps = {
  action: (previous: ActionAnswer | null, form: FormData) => Promise<ActionAnswer>
  article: string
  /** Whether the button is offered; what came of the last try stays in sight without it. */
  isOpen: boolean
  /** `done` only while it is still true. */
  words: { button: string; pending: string; done: string | false }
  /** What else the form says. */
  fields?: Record<string, string>
}

export function StateActionForm(props: StateActionFormProps) {
  const { action, article, isOpen, words, fields = {} } = props
  const [answer, act, isPending] = useActionState(action, null)
  return (
    <form action={act} className={isOpen || answer ? undefined : 'hidden'}>
      <FormMessage answer={answer} done={words.done || undefined} />
      <input type="hidden" name="article" value={article} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {isOpen && (
        <Button type="submit" disabled={isPending}>
          {isPending ? words.pending : words.button}
        </Button>
      )}
    </form>
  )
}
