'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { ProofFields } from '@/components/editor/proofs/proof-fields'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { setPasswordSignInNow } from '@/lib/actions/sign-in/single-sign-on'

type PasswordSwitchFormProps = {
  isOn: boolean
  provider: string
  /** The command that lets passwords in again. */
  wayBack: string
}

/** Whether people may sign in with a password beside single sign-on. */
export function PasswordSwitchForm({ isOn, provider, wayBack }: PasswordSwitchFormProps) {
  const [answer, act, isPending] = useActionState(setPasswordSignInNow, null)
  const done = isOn
    ? 'Saved. A password opens this site again.'
    : `Saved. From now on people sign in with ${provider}, or with a passkey they have.`
  return (
    <form action={act} className="mt-10">
      <FormMessage answer={answer} done={done} />
      <label className="mb-5 flex min-h-11 gap-3">
        <Checkbox
          key={String(isOn)}
          name="on"
          value="yes"
          defaultChecked={isOn}
          aria-describedby="password-switch-hint"
          className="mt-1"
        />
        <span>
          <span className="block font-semibold">Sign in with a password</span>
          <span id="password-switch-hint" className="block text-muted">
            Without it, a password opens nothing, is not replaced by mail, and nobody joins with
            one. It can be switched off by an owner who is signed in with {provider}. The way back
            is also open to whoever runs the server: <code>{wayBack}</code>
          </span>
        </span>
      </label>
      <ProofFields answer={answer} />
      <Button type="submit" disabled={isPending}>
        {isPending ? 'Saving…' : 'Save how people sign in'}
      </Button>
    </form>
  )
}
