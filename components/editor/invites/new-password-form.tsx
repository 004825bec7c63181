'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { resetByLinkNow } from '@/lib/actions/password-resets'
import { FormMessage } from '../form-message'
import { formState } from '../form-state'
import { PasswordField } from '../password-field'

export function NewPasswordForm({ token }: { token: string }) {
  const [answer, act, isPending] = useActionState(resetByLinkNow, null)
  const { fields } = formState(answer)
  return (
    <form action={act}>
      <FormMessage answer={answer} />
      <input type="hidden" name="token" value={token} />
      <PasswordField id="password" label="New password" kind="new" error={fields.password} />
      <Button type="submit" kind="primary" className="mt-1 w-full" disabled={isPending}>
        {isPending ? 'Changing…' : 'Change the password'}
      </Button>
    </form>
  )
}
