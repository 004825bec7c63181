'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { signInWithPassword } from '@/lib/actions/sign-in'
import { paths } from '@/lib/paths'
import { EmailField } from './email-field'
import { FormMessage } from './form-message'
import { formState } from './form-state'
import { PasswordField } from './password-field'

export function SignInForm({ next }: { next: string }) {
  const [answer, action, isPending] = useActionState(signInWithPassword, null)
  const { fields, values } = formState(answer)
  return (
    <form action={action}>
      <FormMessage answer={answer} />
      <input type="hidden" name="next" value={next} />
      <EmailField error={fields.email} value={values.email} />
      <PasswordField id="password" label="Password" kind="current" error={fields.password} />
      <Button type="submit" kind="primary" className="mt-1 w-full" disabled={isPending}>
        {isPending ? 'Signing in…' : 'Sign in'}
      </Button>
      <p className="mt-4 text-sm">
        <a href={paths.forgotPassword()} className="inline-flex min-h-6 items-center text-muted">
          Forgot your password?
        </a>
      </p>
    </form>
  )
}
