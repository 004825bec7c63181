'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { confirmEmailChangeNow } from '@/lib/actions/account/email-changes'

export function ConfirmEmailForm({ token, email }: { token: string; email: string }) {
  const [answer, act, isPending] = useActionState(confirmEmailChangeNow, null)
  return (
    <form action={act}>
      <FormMessage answer={answer} />
      <input type="hidden" name="token" value={token} />
      <Button
        type="submit"
        kind="primary"
        disabled={isPending}
        className="[overflow-wrap:anywhere]"
      >
        {isPending ? 'Changing…' : `Sign in with ${email}`}
      </Button>
    </form>
  )
}
