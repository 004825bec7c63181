import 'server-only'
import { z } from 'zod'
import { passSecondStep } from '@/lib/accounts/second-factors/pass-second-step'
import { passSecondStepWithPasskey } from '@/lib/accounts/second-factors/passkey-sign-in'
import { countCodes, isRecoveryCode } from '@/lib/accounts/second-factors/recovery-codes'
import { heldSecondStep } from '@/lib/accounts/sign-in/second-step-cookie'
import { openSecondStep } from '@/lib/accounts/sign-in/second-steps'
import { Invalid } from '@/lib/errors'
import { recoveryCodeLetter } from '@/lib/mail/letters'
import { getPublication } from '@/lib/published/get-publication'
import { mailAfter } from '../mail-after'
import { visitor } from '../run/visitor'
import { settleSignIn } from './settle-sign-in'

/** A code, or else what a passkey signed. */
export const secondFactor = z.object({
  code: z.string().max(200).default(''),
  passkey: z.string().default(''),
})

/** Begins the session that the password alone did not. @throws Invalid in words for the person */
export async function secondStepSignIn({
  code,
  passkey,
}: z.output<typeof secondFactor>): Promise<void> {
  if (!code && !passkey) throw new Invalid('Nobody was signed in.', { code: 'Write the code.' })
  const secret = await heldSecondStep()
  const person = openSecondStep(secret)
  const attempt = { secret, ...(await visitor()) }
  await settleSignIn(
    passkey
      ? await passSecondStepWithPasskey({ ...attempt, passkey })
      : passSecondStep({ ...attempt, code }),
  )
  if (person?.email && !passkey && isRecoveryCode(code)) {
    tell({ ...person, email: person.email })
  }
}

/** So that somebody whose codes were found hears of it. */
function tell({ id, name, email }: { id: string; name: string; email: string }): void {
  mailAfter(() =>
    recoveryCodeLetter({ name, email, site: getPublication().name, left: countCodes(id) }),
  )
}
