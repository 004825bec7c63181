'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { setUpOwner } from '@/lib/actions/set-up'
import { FormMessage } from './form-message'
import { formState } from './form-state'

export function SetUpForm({ token }: { token: string }) {
  const [answer, action, isPending] = useActionState(setUpOwner, null)
  const { fields, values } = formState(answer)
  return (
    <form action={action}>
      <FormMessage answer={answer} />
      <input type="hidden" name="token" value={token} />
      <Field
        id="name"
        label="Your name"
        hint="As it stands under your articles."
        error={fields.name}
      >
        {(control) => (
          <Input {...control} autoComplete="name" required defaultValue={values.name} />
        )}
      </Field>
      <Field id="email" label="E-mail address" hint="You sign in with it." error={fields.email}>
        {(control) => (
          <Input
            {...control}
            type="email"
            autoComplete="username"
            required
            defaultValue={values.email}
          />
        )}
      </Field>
      <Field
        id="password"
        label="Password"
        hint="At least 8 characters; 15 or more are better. Spaces are fine."
        error={fields.password}
      >
        {(control) => <Input {...control} type="password" autoComplete="new-password" required />}
      </Field>
      <Button type="submit" kind="primary" className="mt-1 w-full" disabled={isPending}>
        {isPending ? 'Creating the account…' : 'Create the owner account'}
      </Button>
    </form>
  )
}
