'use client'

import { useActionState, useState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { makePreviewLinkNow } from '@/lib/actions/preview-links'

/** The link is told once: what is kept of it cannot be turned back into one. */
export function PreviewLinkForm({ article }: { article: string }) {
  const [answer, act, isPending] = useActionState(makePreviewLinkNow, null)
  return (
    <form action={act}>
      <FormMessage answer={answer} />
      <input type="hidden" name="article" value={article} />
      {answer?.ok && <NewLink address={answer.address} />}
      <Button type="submit" disabled={isPending}>
        {isPending ? 'Making a link…' : 'Make a preview link'}
      </Button>
    </form>
  )
}

function NewLink({ address }: { address: string }) {
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }
  return (
    <div className="mb-3" role="status">
      <Field
        id="preview-link"
        label="Preview link"
        hint="Open for 24 hours, for whoever has it. It is shown only now."
      >
        {(control) => (
          <div className="flex gap-2">
            <Input
              {...control}
              readOnly
              value={address}
              onFocus={(event) => event.target.select()}
            />
            <Button onClick={copy}>{isCopied ? 'Copied' : 'Copy'}</Button>
          </div>
        )}
      </Field>
    </div>
  )
}
