'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { removeTopicNow } from '@/lib/actions/topics'
import { FormMessage } from '../form-message'

export function RemoveTopicForm({ id }: { id: string }) {
  const [answer, act, isPending] = useActionState(removeTopicNow, null)
  return (
    <form action={act}>
      <FormMessage answer={answer} />
      <input type="hidden" name="topic" value={id} />
      <Button type="submit" kind="danger" disabled={isPending}>
        {isPending ? 'Removing…' : 'Remove this topic'}
      </Button>
    </form>
  )
}
