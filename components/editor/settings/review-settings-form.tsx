'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { setOwnApprovalNow } from '@/lib/actions/review'

/** Whether authors may approve their own work. */
export function ReviewSettingsForm({ isOwnApprovalAllowed }: { isOwnApprovalAllowed: boolean }) {
  const [answer, act, isPending] = useActionState(setOwnApprovalNow, null)
  const done = isOwnApprovalAllowed
    ? 'Saved. Authors may approve their own work.'
    : 'Saved. From now on somebody else has to approve an author’s work.'
  return (
    <form action={act}>
      <FormMessage answer={answer} done={done} />
      <label className="mb-5 flex min-h-11 gap-3">
        <Checkbox
          key={String(isOwnApprovalAllowed)}
          name="forbidden"
          value="yes"
          defaultChecked={!isOwnApprovalAllowed}
          aria-describedby="own-approval-hint"
          className="mt-1"
        />
        <span>
          <span className="block font-semibold">Authors may not approve their own work</span>
          <span id="own-approval-hint" className="block text-muted">
            An author is whoever began the update, signs it, or saved it last. Owners are no
            exception.
          </span>
        </span>
      </label>
      <Button type="submit" kind="primary" disabled={isPending}>
        {isPending ? 'Saving…' : 'Save settings'}
      </Button>
    </form>
  )
}
