'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { PasskeyButton } from '@/components/editor/passkeys/passkey-button'
import { Button } from '@/components/ui/button'
import { passSecondStepNow } from '@/lib/actions/sign-in/sign-in'
import { paths } from '@/lib/paths'
import { CodeField } from './code-field'

type Props = { next: string; hasApp: boolean; hasPasskey: boolean }

/** What is asked after the password. A recovery code stands in for either. */
export function SecondStepForm({ next, hasApp, hasPasskey }: Props) {
  const [answer, act, isPending] = useActionState(passSecondStepNow, null)
  const { fields } = formState(answer)
  const button = (
    <Button type="submit" kind="primary" className="mt-1 w-full" disabled={isPending}>
      {isPending ? 'Signing in…' : 'Sign in'}
    </Button>
  )
  return (
    <>
      <FormMessage answer={answer} />
      {hasPasskey && (
        <form action={act} className="mb-6">
          <input type="hidden" name="next" value={next} />
          <PasskeyButton
            purpose="second step"
            name="passkey"
            kind={hasApp ? 'plain' : 'primary'}
            className="w-full"
          >
            Use a passkey
          </PasskeyButton>
          <noscript>
            <p className="text-muted">
              Passkeys need scripts, which are off in this browser. A recovery code works without.
            </p>
          </noscript>
        </form>
      )}
      {hasApp && (
        <form action={act}>
          <input type="hidden" name="next" value={next} />
          <CodeField label="Code from your app" error={fields.code} />
          {button}
        </form>
      )}
      <details className="mt-6" open={answer !== null && !hasApp}>
        <summary className="w-fit cursor-pointer py-2 text-muted text-sm hover:text-ink">
          Use a recovery code
        </summary>
        <form action={act} className="mt-3">
          <input type="hidden" name="next" value={next} />
          <CodeField
            label="Recovery code"
            hint="Capitals, spaces and dashes do not matter. It works once."
            error={hasApp ? undefined : fields.code}
            isNumeric={false}
          />
          {button}
        </form>
      </details>
      <p className="mt-4 text-sm">
        <a href={paths.signIn()} className="inline-flex min-h-6 items-center text-muted">
          Begin again
        </a>
      </p>
    </>
  )
}
