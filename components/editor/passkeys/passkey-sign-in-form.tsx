'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { signInWithPasskeyNow } from '@/lib/actions/sign-in/sign-in'
import { PasskeyButton } from './passkey-button'

/** Signing in without address and password. */
export function PasskeySignInForm({ next }: { next: string }) {
  const [answer, act] = useActionState(signInWithPasskeyNow, null)
  return (
    <form action={act} className="mt-6 border-line border-t pt-6 empty:hidden">
      <FormMessage answer={answer} />
      <input type="hidden" name="next" value={next} />
      <PasskeyButton purpose="sign in" name="passkey" className="w-full">
        Use a passkey instead
      </PasskeyButton>
    </form>
  )
}
