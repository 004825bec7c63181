import 'server-only'
import { z } from 'zod'
import { checkSignIn } from '@/lib/accounts/sign-in/check-sign-in'
import { guessedAccount } from '@/lib/accounts/sign-in/guessed-account'
import { guessingLetter } from '@/lib/mail/letters'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'
import { absolute } from '@/lib/site'
import { mailAfter } from '../mail-after'
import { visitor } from '../run/visitor'
import { type SignedIn, settleSignIn } from './settle-sign-in'

export const credentials = z.object({
  email: z.string().min(1, { error: 'Write your e-mail address.' }),
  password: z.string().min(1, { error: 'Write your password.' }),
})

/**
 * Begins a session in this browser, or the step before it.
 * @throws Invalid for a wrong password; TooMany; Busy
 */
export async function passwordSignIn(input: z.output<typeof credentials>): Promise<SignedIn> {
  const result = await checkSignIn({ ...input, ...(await visitor()) })
  if (result.outcome === 'wrong' || result.outcome === 'too many tries') tellIfGuessed(input.email)
  return settleSignIn(result)
}

/** Whom an account belongs to should hear of somebody who keeps guessing. */
function tellIfGuessed(email: string): void {
  mailAfter(() => {
    const guessed = guessedAccount(email)
    const link = absolute(paths.account())
    return guessed && guessingLetter({ ...guessed, site: getPublication().name, link })
  })
}
