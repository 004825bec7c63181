'use client'

import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import type { FormTurn } from '@/components/editor/parts/form-turn'
import { useScripts } from '@/components/editor/parts/use-scripts'
import { usePasskey } from '@/components/editor/passkeys/use-passkey'
import { ProofFields } from '@/components/editor/proofs/proof-fields'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

type Props = { turn: FormTurn<{ codes: string[] | null }> }

export function AddPasskeyForm({ turn: [answer, act, isPending] }: Props) {
  const { fields, values } = formState(answer)
  const { ask, problem, isBusy } = usePasskey('add')
  const form = useRef<HTMLFormElement>(null)
  /** Kept while a proof is asked for, so that the device need not make a second one. */
  const [made, setMade] = useState('')
  const isWaiting = answer?.ok === false && answer.proof !== undefined && made !== ''

  async function make(): Promise<void> {
    const answered = await ask()
    if (answered === null) return
    flushSync(() => setMade(answered))
    form.current?.requestSubmit()
  }

  if (!useScripts()) return <p className="text-muted">Adding a passkey needs scripts.</p>
  return (
    <form ref={form} action={act} className="max-w-92">
      <FormMessage answer={answer} done="The passkey is added." />
      <input type="hidden" name="passkey" value={made} />
      <Field
        id="passkey-name"
        name="name"
        label="What to call a new passkey"
        hint="So that you know it again, such as “Work laptop”."
        error={fields.name}
      >
        {(control) => <Input {...control} autoComplete="off" defaultValue={values.name} />}
      </Field>
      <ProofFields answer={answer} />
      {isWaiting ? (
        <Button type="submit" disabled={isPending}>
          Go on
        </Button>
      ) : (
        <Button onClick={make} disabled={isBusy || isPending}>
          {isBusy ? 'Waiting for the passkey…' : 'Add a passkey'}
        </Button>
      )}
      {problem && (
        <p role="alert" className="mt-1.5 font-medium text-signal text-xs">
          {problem}
        </p>
      )}
    </form>
  )
}
