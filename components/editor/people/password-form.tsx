'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { PasswordField } from '@/components/editor/parts/password-field'
import { Button } from '@/components/ui/button'
import { changeOwnPassword } from '@/lib/actions/account/account'

export function PasswordForm({ email }: { email: string }) {
  const [answer, action, isPending] = useActionState(changeOwnPassword, null)
  const { fields } = formState(answer)
  return (
    <form action={action} className="max-w-92">
      <FormMessage
        answer={answer}
        done="The password is changed. Your other sessions have ended."
      />
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <PasswordField
          id="currentPassword"
          label="Present password"
          kind="current"
          error={fields.currentPassword}
        />
        <PasswordField
          id="newPassword"
          label="New password"
          kind="new"
          error={fields.newPassword}
        />
      </div>
      <Button type="submit" disabled={isPending}>
        {isPending ? 'Changing…' : 'Change password'}
      </Button>
    </form>
  )
}
