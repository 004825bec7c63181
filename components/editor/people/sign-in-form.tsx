'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { EmailField } from '@/components/editor/parts/email-field'
import { FormMessage } from '@/components/editor/parts/form-message'
import { PasswordField } from '@/components/editor/parts/password-field'
import { Button } from '@/components/ui/button'
import { signInWithPassword } from '@/lib/actions/sign-in/sign-in'
import { paths } from '@/lib/paths'

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
