'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { LinkToCopy } from '@/components/editor/parts/link-to-copy'
import { Button } from '@/components/ui/button'
import { makePreviewLinkNow } from '@/lib/actions/preview-links'

/** The link is told once: what is kept of it cannot be turned back into one. */
export function PreviewLinkForm({ article }: { article: string }) {
  const [answer, act, isPending] = useActionState(makePreviewLinkNow, null)
  return (
    <form action={act}>
      <FormMessage answer={answer} />
      <input type="hidden" name="article" value={article} />
      {answer?.ok && (
        <LinkToCopy
          id="preview-link"
          label="Preview link"
          hint="Open for 24 hours, for whoever has it. It is shown only now."
          address={answer.address}
        />
      )}
      <Button type="submit" disabled={isPending}>
        {isPending ? 'Making a link…' : 'Make a preview link'}
      </Button>
    </form>
  )
}
