'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { ProofFields } from '@/components/editor/proofs/proof-fields'
import { Button, buttonLook } from '@/components/ui/button'
import { openSubscribersNow } from '@/lib/actions/digest/digest'
import { paths } from '@/lib/paths'

/** The way to the addresses as a file, which asks once more who somebody is. */
export function SubscribersFile() {
  const [answer, act, isPending] = useActionState(openSubscribersNow, null)
  return (
    <form action={act} className="mb-8">
      <FormMessage answer={answer} />
      <p className="mb-3 text-muted">
        The file has each address with how often it is written to, and when and from which network
        it was confirmed. Keep it as short as you can.
      </p>
      <ProofFields answer={answer} />
      {answer?.ok ? (
        <a href={paths.subscribersFile()} className={buttonLook('primary')}>
          Download as CSV
        </a>
      ) : (
        <Button type="submit" disabled={isPending}>
          {isPending ? 'Looking…' : 'Offer the addresses as a file'}
        </Button>
      )}
    </form>
  )
}
