'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { changeOwnPassword } from '@/lib/actions/account'
import { FormMessage } from './form-message'
import { formState } from './form-state'

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
      <Field id="currentPassword" label="Present password" error={fields.currentPassword}>
        {(control) => (
          <Input {...control} type="password" autoComplete="current-password" required />
        )}
      </Field>
      <Field
        id="newPassword"
        label="New password"
        hint="At least 8 characters; 15 or more are better."
        error={fields.newPassword}
      >
        {(control) => <Input {...control} type="password" autoComplete="new-password" required />}
      </Field>
      <Button type="submit" kind="primary" disabled={isPending}>
        {isPending ? 'Changing…' : 'Change password'}
      </Button>
    </form>
  )
}
