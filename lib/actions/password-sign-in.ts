import 'server-only'
import { z } from 'zod'
import { carrySession } from '@/lib/accounts/auth'
import { checkSignIn } from '@/lib/accounts/check-sign-in'
import { Invalid } from '@/lib/errors'
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
  const result = await checkSignIn({ ...input, ...(await visitor()) })
  if (result.outcome !== 'signed in') throw new Invalid(refusals[result.outcome])
  await carrySession(result.sessionId)
}

const refusals = {
  wrong: 'This e-mail address and password do not belong together.',
  'too many tries': 'There were too many tries. Wait 15 minutes, then try again.',
}
