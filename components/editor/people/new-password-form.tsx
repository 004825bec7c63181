'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { PasswordField } from '@/components/editor/parts/password-field'
import { Button } from '@/components/ui/button'
import { resetByLinkNow } from '@/lib/actions/sign-in/password-resets'

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
