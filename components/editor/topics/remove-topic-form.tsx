'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { removeTopicNow } from '@/lib/actions/topics'

type Props = {
  id: string
  /** Where it stands beside others: what is removed, for who hears the page. */
  name?: string
}

export function RemoveTopicForm({ id, name }: Props) {
  const [answer, act, isPending] = useActionState(removeTopicNow, null)
  return (
    <form action={act}>
      <FormMessage answer={answer} />
      <input type="hidden" name="topic" value={id} />
      <Button
        type="submit"
        kind="danger"
        disabled={isPending}
        aria-label={name && `Remove “${name}”`}
      >
        {isPending ? 'Removing…' : words(name)}
      </Button>
    </form>
  )
}

function words(name: string | undefined): string {
  return name === undefined ? 'Remove this topic' : 'Remove'
}
