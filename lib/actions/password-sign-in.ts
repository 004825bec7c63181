import 'server-only'
import { AuthError, CredentialsSignin } from 'next-auth'
import { z } from 'zod'
import { signIn, TooManyTries } from '@/lib/accounts/auth'
import { Invalid } from '@/lib/errors'

export const credentials = z.object({
  email: z.string().min(1, { error: 'Write your e-mail address.' }),
  password: z.string().min(1, { error: 'Write your password.' }),
})

/**
 * Begins a session in this browser.
 * @throws Invalid for a wrong password and after too many tries
 */
export async function passwordSignIn({ email, password }: z.output<typeof credentials>) {
  await signIn('credentials', { email, password, redirect: false }).catch(inWords)
}

function inWords(error: unknown): never {
  if (error instanceof TooManyTries) {
    throw new Invalid('There were too many tries. Wait 15 minutes, then try again.')
  }
  if (error instanceof CredentialsSignin) {
    throw new Invalid('This e-mail address and password do not belong together.')
  }
  throw error instanceof AuthError ? (error.cause?.err ?? error) : error
}
