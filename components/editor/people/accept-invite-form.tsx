'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { NameField } from '@/components/editor/parts/name-field'
import { PasswordField } from '@/components/editor/parts/password-field'
import { Button } from '@/components/ui/button'
import { acceptInviteNow } from '@/lib/actions/invites'

export function AcceptInviteForm({ token, name }: { token: string; name: string }) {
  const [answer, act, isPending] = useActionState(acceptInviteNow, null)
  const { fields, values } = formState(answer)
  return (
    <form action={act}>
      <FormMessage answer={answer} />
      {fields.email && <p className="mb-5 text-signal text-sm">{fields.email}</p>}
      <input type="hidden" name="token" value={token} />
      <NameField error={fields.name} value={values.name ?? name} />
      <PasswordField id="password" label="Password" kind="new" error={fields.password} />
      <Button type="submit" kind="primary" className="mt-1 w-full" disabled={isPending}>
        {isPending ? 'Joining…' : 'Join the desk'}
      </Button>
    </form>
  )
}
