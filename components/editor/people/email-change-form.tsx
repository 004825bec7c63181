'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { EmailField } from '@/components/editor/parts/email-field'
import { FormMessage } from '@/components/editor/parts/form-message'
import { ProofFields } from '@/components/editor/proofs/proof-fields'
import { Button } from '@/components/ui/button'
import { requestEmailChangeNow } from '@/lib/actions/email-changes'

/** Asks for another address to sign in with. */
export function EmailChangeForm({ email }: { email: string }) {
  const [answer, act, isPending] = useActionState(requestEmailChangeNow, null)
  const { fields, values } = formState(answer)
  const done = answer?.ok
    ? `A link is on its way to ${answer.email}. Open it in this browser within half an hour; until then nothing changes.`
    : undefined
  return (
    <form action={act} noValidate className="max-w-92">
      <FormMessage answer={answer} done={done} />
      <EmailField error={fields.email} value={values.email ?? email} />
      <ProofFields answer={answer} />
      <Button type="submit" disabled={isPending}>
        {isPending ? 'Sending…' : 'Send a link there'}
      </Button>
    </form>
  )
}
