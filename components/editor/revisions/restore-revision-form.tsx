'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { restoreRevisionNow } from '@/lib/actions/revisions'

type Props = {
  article: string
  revision: string
  /** Of the working copy this page was made from. */
  rev: number
  button: string
  kind?: 'primary' | 'plain'
}

export function RestoreRevisionForm({ article, revision, rev, button, kind = 'plain' }: Props) {
  const [answer, act, isPending] = useActionState(restoreRevisionNow, null)
  return (
    <form action={act}>
      <FormMessage answer={answer} />
      <input type="hidden" name="article" value={article} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="rev" value={rev} />
      <Button type="submit" kind={kind} disabled={isPending}>
        {isPending ? 'Restoring…' : button}
      </Button>
    </form>
  )
}
