'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { removeTopicNow } from '@/lib/actions/topics'

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
