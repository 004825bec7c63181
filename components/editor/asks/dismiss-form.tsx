'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { SelectOptions } from '@/components/ui/select-options'
import { deleteAsksNow, dismissAsksNow } from '@/lib/actions/asks/asks'
import { dismissalNames, dismissalWords } from '@/lib/domain/asks/dismissal-reasons'

type Props = { ask: string; text: string }

/** What is left as it is, with the reason that whoever asked will read; and what is taken away without one. */
export function DismissForm({ ask, text }: Props) {
  const [dismissed, dismiss, isDismissing] = useActionState(dismissAsksNow, null)
  const [deleted, remove, isDeleting] = useActionState(deleteAsksNow, null)
  return (
    <>
      <FormMessage answer={dismissed?.ok === false ? dismissed : null} />
      <FormMessage answer={deleted?.ok === false ? deleted : null} />
      <form action={dismiss} className="flex items-center gap-2">
        <input type="hidden" name="ask" value={ask} />
        <div className="w-46">
          <Select name="reason" aria-label={`Why it is dismissed: ${text}`}>
            <SelectOptions values={dismissalWords} words={dismissalNames} />
          </Select>
        </div>
        <Button type="submit" disabled={isDismissing} aria-label={`Dismiss: ${text}`}>
          Dismiss
        </Button>
      </form>
      <form action={remove}>
        <input type="hidden" name="ask" value={ask} />
        <Button type="submit" kind="danger" disabled={isDeleting} aria-label={`Delete: ${text}`}>
          Delete
        </Button>
      </form>
    </>
  )
}
