'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { createArticleNow } from '@/lib/actions/create-article'
import { FormMessage } from './form-message'

/** Begins a draft and opens it. */
export function NewUpdateForm({ label = 'New update' }: { label?: string }) {
  const [answer, act, isPending] = useActionState(createArticleNow, null)
  return (
    <form action={act}>
      <FormMessage answer={answer} />
      <Button type="submit" kind="primary" disabled={isPending}>
        {isPending ? 'Beginning…' : label}
      </Button>
    </form>
  )
}
