'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Instant } from '@/components/editor/parts/instant'
import { ProofFields } from '@/components/editor/proofs/proof-fields'
import { Button } from '@/components/ui/button'
import { unlinkProviderNow } from '@/lib/actions/sign-in/single-sign-on'

/** Whether the provider of single sign-on knows who somebody is here; `since` in Unix milliseconds. */
export function LinkedProvider({ provider, since }: { provider: string; since: number | null }) {
  const [answer, act, isPending] = useActionState(unlinkProviderNow, null)
  return (
    <form action={act}>
      <FormMessage answer={answer} done="Unlinked. Your password is as it was." />
      {since === null ? (
        <p className="text-muted">
          Not linked yet. Sign in with {provider} once, with the same e-mail address as here.
        </p>
      ) : (
        <>
          <p className="mb-4">
            Linked to {provider} since <Instant at={since} />.
          </p>
          <ProofFields answer={answer} />
          <Button type="submit" disabled={isPending}>
            {isPending ? 'Unlinking…' : 'Unlink'}
          </Button>
        </>
      )}
    </form>
  )
}
