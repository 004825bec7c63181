'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { createArticleNow } from '@/lib/actions/drafts'

type Props = { label?: string /** Whether an idea can be noted as well. */; offersIdea?: boolean }

/** Begins a draft, or an idea, and opens it. */
export function NewUpdateForm({ label = 'New update', offersIdea = false }: Props) {
  const [answer, act, isPending] = useActionState(createArticleNow, null)
  return (
    <form action={act}>
      <FormMessage answer={answer} />
      <div className="flex flex-wrap gap-2">
        {offersIdea && (
          <Button type="submit" name="begin" value="idea" disabled={isPending}>
            New idea
          </Button>
        )}
        <Button type="submit" kind="primary" disabled={isPending}>
          {isPending ? 'Beginning…' : label}
        </Button>
      </div>
    </form>
  )
}
