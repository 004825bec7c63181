'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { signInWithPassword } from '@/lib/actions/sign-in'
import { FormMessage } from './form-message'
import { formState } from './form-state'

export function SignInForm({ next }: { next: string }) {
  const [answer, action, isPending] = useActionState(signInWithPassword, null)
  const { fields, values } = formState(answer)
  return (
    <form action={action}>
      <FormMessage answer={answer} />
      <input type="hidden" name="next" value={next} />
      <Field id="email" label="E-mail address" error={fields.email}>
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
      <Field id="password" label="Password" error={fields.password}>
        {(control) => (
          <Input {...control} type="password" autoComplete="current-password" required />
        )}
      </Field>
      <Button type="submit" kind="primary" className="mt-1 w-full" disabled={isPending}>
        {isPending ? 'Signing in…' : 'Sign in'}
      </Button>
    </form>
  )
}
