'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { ProofFields } from '@/components/editor/proofs/proof-fields'
import { Button } from '@/components/ui/button'
import { eraseUpdateNow } from '@/lib/actions/erasures'
import { ReasonField } from './reason-field'

/** Takes a whole update away for good. */
export function EraseUpdateForm({ article }: { article: string }) {
  const [answer, act, isPending] = useActionState(eraseUpdateNow, null)
  const { fields, values } = formState(answer)
  return (
    <form action={act}>
      <FormMessage answer={answer} />
      <input type="hidden" name="article" value={article} />
      <ReasonField
        id="update-reason"
        hint="Readers see this at its address, with the time, instead of the update."
        error={fields.reason}
        value={values.reason}
      />
      <ProofFields answer={answer} />
      <Button type="submit" kind="danger" disabled={isPending}>
        {isPending ? 'Erasing…' : 'Erase the whole update'}
      </Button>
    </form>
  )
}
