'use client'

import { type ReactNode, useActionState } from 'react'
import { Button, type ButtonKind } from '@/components/ui/button'
import type { ActionAnswer } from '@/lib/actions/action-answer'
import { FormMessage } from './form-message'

type Props = {
  id: string
  action: (previous: ActionAnswer | null, form: FormData) => Promise<ActionAnswer>
  label: string
  kind?: ButtonKind
  children?: ReactNode
}

/** One change of an article's state; works as a plain form too. */
export function StateForm({ id, action, label, kind, children }: Props) {
  const [answer, send, isPending] = useActionState(action, null)
  return (
    <form action={send}>
      <FormMessage answer={answer} />
      <input type="hidden" name="id" value={id} />
      {children}
      <Button type="submit" kind={kind} disabled={isPending}>
        {label}
      </Button>
    </form>
  )
}
