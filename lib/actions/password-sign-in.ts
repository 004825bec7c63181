import 'server-only'
import { z } from 'zod'
import { checkSignIn } from '@/lib/accounts/check-sign-in'
import { guessedAccount } from '@/lib/accounts/guessed-account'
import { Invalid } from '@/lib/errors'
import { guessingLetter } from '@/lib/mail/letters'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'
import { absolute } from '@/lib/site'
import { sessionBefore, takeIn } from './begin-session'
import { mailAfter } from './mail-after'
import { visitor } from './run/visitor'

export const credentials = z.object({
  email: z.string().min(1, { error: 'Write your e-mail address.' }),
  password: z.string().min(1, { error: 'Write your password.' }),
})

/**
 * Begins a session in this browser.
 * @throws Invalid for a wrong password and after too many tries; Busy
 */
export async function passwordSignIn(input: z.output<typeof credentials>): Promise<void> {
  const attempt = { ...input, ...(await visitor()), before: await sessionBefore() }
  const result = await checkSignIn(attempt)
  if (result.outcome === 'signed in') return takeIn(result.person, result.session)
  mailAfter(() => {
    const guessed = guessedAccount(input.email)
    const link = absolute(paths.account())
    return guessed && guessingLetter({ ...guessed, site: getPublication().name, link })
  })
  throw new Invalid(refusals[result.outcome])
}

const refusals = {
  wrong: 'This e-mail address and password do not belong together.',
  'too many tries': 'There were too many tries. Wait 15 minutes, then try again.',
}
