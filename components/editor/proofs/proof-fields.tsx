import { PasskeyButton } from '@/components/editor/passkeys/passkey-button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { ActionAnswer } from '@/lib/actions/run/action-answer'
import { proofFields } from '@/lib/domain/people/proof'

/** Stands in a form whose action asked for a fresh proof: given there, the same form goes on with what it said. */
export function ProofFields({ answer }: { answer: ActionAnswer | null }) {
  if (answer === null || answer.ok || !answer.proof) return null
  const { proof: ways, fields } = answer
  const { password, code, passkey } = proofFields
  return (
    <fieldset className="mb-5 max-w-92 border-line border-l-2 pl-4 sm:col-span-2">
      <legend className="sr-only">Show that it is you</legend>
      {ways.includes('password') && (
        <Field id={password} label="Your password" error={fields[password]} className="mb-3">
          {(control) => <Input {...control} type="password" autoComplete="current-password" />}
        </Field>
      )}
      {ways.includes('code') && (
        <Field id={code} label="Or the code of your app" error={fields[code]} className="mb-3">
          {(control) => <Input {...control} inputMode="numeric" autoComplete="one-time-code" />}
        </Field>
      )}
      {ways.includes('passkey') && (
        <PasskeyButton purpose="prove" name={passkey}>
          Use a passkey instead
        </PasskeyButton>
      )}
      {fields[passkey] && <p className="mt-1.5 text-signal text-xs">{fields[passkey]}</p>}
    </fieldset>
  )
}
