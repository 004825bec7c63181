'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { changeOwnPassword } from '@/lib/actions/account'
import { FormMessage } from './form-message'
import { formState } from './form-state'
import { PasswordField } from './password-field'

export function PasswordForm({ email }: { email: string }) {
  const [answer, action, isPending] = useActionState(changeOwnPassword, null)
  const { fields } = formState(answer)
  return (
    <form action={action} className="max-w-[23rem]">
      <FormMessage
        answer={answer}
        done="The password is changed. Your other sessions have ended."
      />
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField
        id="currentPassword"
        label="Present password"
        kind="current"
        error={fields.currentPassword}
      />
      <PasswordField id="newPassword" label="New password" kind="new" error={fields.newPassword} />
      <Button type="submit" kind="primary" disabled={isPending}>
        {isPending ? 'Changing…' : 'Change password'}
      </Button>
    </form>
  )
}
