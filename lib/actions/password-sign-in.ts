import 'server-only'
import { z } from 'zod'
import { checkSignIn } from '@/lib/accounts/check-sign-in'
import { visitor } from './run/visitor'
import { type SignedIn, settleSignIn } from './settle-sign-in'

export const credentials = z.object({
  email: z.string().min(1, { error: 'Write your e-mail address.' }),
  password: z.string().min(1, { error: 'Write your password.' }),
})

/**
 * Begins a session in this browser, or the step before it.
 * @throws Invalid for a wrong password and after too many tries
 */
export async function passwordSignIn({
  email,
  password,
}: z.output<typeof credentials>): Promise<SignedIn> {
  return settleSignIn(await checkSignIn({ email, password, ...(await visitor()) }))
}
