'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { EmailField } from '@/components/editor/parts/email-field'
import { FormMessage } from '@/components/editor/parts/form-message'
import { NameField } from '@/components/editor/parts/name-field'
import { PasswordField } from '@/components/editor/parts/password-field'
import { Button } from '@/components/ui/button'
import { setUpOwner } from '@/lib/actions/set-up'

export function SetUpForm({ token }: { token: string }) {
  const [answer, action, isPending] = useActionState(setUpOwner, null)
  const { fields, values } = formState(answer)
  return (
    <form action={action}>
      <FormMessage answer={answer} />
      <input type="hidden" name="token" value={token} />
      <NameField error={fields.name} value={values.name} />
      <EmailField hint="You sign in with it." error={fields.email} value={values.email} />
      <PasswordField id="password" label="Password" kind="new" error={fields.password} />
      <Button type="submit" kind="primary" className="mt-1 w-full" disabled={isPending}>
        {isPending ? 'Creating the account…' : 'Create the owner account'}
      </Button>
    </form>
  )
}
