'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { ProofFields } from '@/components/editor/proofs/proof-fields'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { eraseSubscriberNow } from '@/lib/actions/digest/digest'

/** Takes one address off the list, for whoever asked for that by another way. */
export function EraseSubscriberForm() {
  const [answer, act, isPending] = useActionState(eraseSubscriberNow, null)
  const { fields, values } = formState(answer)
  return (
    <form action={act} noValidate>
      <FormMessage answer={answer} done="Erased. Nothing more is sent there." />
      <Field
        id="erased-address"
        name="email"
        label="Address to erase"
        hint="As it is on the list, such as name@example.org. Its owner can ask for the digest again."
        error={fields.email}
        className="mb-3"
      >
        {(control) => (
          <Input
            {...control}
            key={answer?.ok ? 'erased' : 'typed'}
            type="email"
            autoComplete="off"
            defaultValue={values.email}
          />
        )}
      </Field>
      <ProofFields answer={answer} />
      <Button type="submit" kind="danger" disabled={isPending}>
        {isPending ? 'Erasing…' : 'Erase this address'}
      </Button>
    </form>
  )
}
