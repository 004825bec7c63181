'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { ProofFields } from '@/components/editor/proofs/proof-fields'
import { Button } from '@/components/ui/button'
import {
  addPasskeyNow,
  beginAppNow,
  confirmAppNow,
  removeAppNow,
  renewCodesNow,
} from '@/lib/actions/account/second-factors'
import type { OwnSecondFactors } from '@/lib/domain/people/second-factor'
import { AddPasskeyForm } from './add-passkey-form'
import { AppForm } from './app-form'
import { NewCodes } from './new-codes'
import { PasskeyRow } from './passkey-row'

/** Adds and removes one's own second factors. What they answered stays here, whatever the forms turn into. */
export function SecondFactors({ hasApp, begun, passkeys, codesLeft }: OwnSecondFactors) {
  const begin = useActionState(beginAppNow, null)
  const confirm = useActionState(confirmAppNow, null)
  const remove = useActionState(removeAppNow, null)
  const add = useActionState(addPasskeyNow, null)
  const [renewed, renew, isRenewing] = useActionState(renewCodesNow, null)
  const [confirmed, added] = [confirm[0], add[0]]
  const codes =
    (renewed?.ok && renewed.codes) ||
    (confirmed?.ok && confirmed.codes) ||
    (added?.ok && added.codes) ||
    null
  const hasFactor = hasApp || passkeys.length > 0
  return (
    <>
      {codes && hasFactor && <NewCodes codes={codes} />}
      <h3 className="mb-2 font-semibold">Authenticator app</h3>
      <AppForm hasApp={hasApp} begun={begun} begin={begin} confirm={confirm} remove={remove} />
      <h3 className="mt-8 mb-2 font-semibold">Passkeys</h3>
      <p className="mb-3 text-muted">
        A passkey signs you in without your password, and stands in for the code after it. The
        device that holds it checks that it is you.
      </p>
      {passkeys.length > 0 && (
        <ul aria-label="Passkeys" className="mb-4 divide-y divide-line border-line border-y">
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      <AddPasskeyForm turn={add} />
      {hasFactor && (
        <form action={renew} className="mt-8">
          <h3 className="mb-2 font-semibold">Recovery codes</h3>
          <FormMessage answer={renewed} done="The codes you had before no longer work." />
          <p className="mb-3 text-muted">{leftInWords(codesLeft)}</p>
          <ProofFields answer={renewed} />
          <Button type="submit" disabled={isRenewing}>
            Make new recovery codes
          </Button>
        </form>
      )}
    </>
  )
}

function leftInWords(left: number): string {
  if (left === 0) return 'None is left.'
  return left === 1 ? 'One is left.' : `${left} are left.`
}
