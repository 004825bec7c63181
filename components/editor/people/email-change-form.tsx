'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { EmailField } from '@/components/editor/parts/email-field'
import { FormMessage } from '@/components/editor/parts/form-message'
import { ProofFields } from '@/components/editor/proofs/proof-fields'
import { Button } from '@/components/ui/button'
import { requestEmailChangeNow } from '@/lib/actions/account/email-changes'

/** Asks for another address to sign in with. */
export function EmailChangeForm({ email, isMailOn }: { email: string; isMailOn: boolean }) {
  const [answer, act, isPending] = useActionState(requestEmailChangeNow, null)
  const { fields, values } = formState(answer)
  const done = answer?.ok ? doneWords(answer.email, isMailOn) : undefined
  return (
    <form action={act} noValidate className="max-w-92">
      {!isMailOn && (
        <p className="mb-4 text-sm">
          No mail goes out from this site, so a link cannot reach another address. Ask whoever runs
          the site to set up a mail server with SMTP_URL.
        </p>
      )}
      <FormMessage answer={answer} done={done} />
      <EmailField error={fields.email} value={values.email ?? email} />
      <ProofFields answer={answer} />
      <Button type="submit" disabled={isPending}>
        {isPending ? 'Sending…' : 'Send a link there'}
      </Button>
    </form>
  )
}

/** The link has to reach the new address, or it would prove nothing: so it is shown to nobody here. */
function doneWords(email: string, isMailOn: boolean): string {
  return isMailOn
    ? `A link is on its way to ${email}. Open it in this browser within half an hour; until then nothing changes.`
    : `No mail goes out from this site. The letter to ${email} lies in the outbox of its data directory, where whoever runs the site finds it; until its link is opened nothing changes.`
}
