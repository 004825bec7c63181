'use server'

import { redirect } from 'next/navigation'
import { AuthError, CredentialsSignin } from 'next-auth'
import { z } from 'zod'
import { signIn, TooManyTries } from '@/lib/accounts/auth'
import { Invalid } from '@/lib/errors'
import { nextPath } from './next-path'
import { runVisitorAction } from './run-action'

const credentials = z.object({
  email: z.string().min(1, { error: 'Write your e-mail address.' }),
  password: z.string().min(1, { error: 'Write your password.' }),
  next: z.unknown(),
})

export const signInWithPassword = runVisitorAction(credentials, async (input): Promise<object> => {
  const { email, password } = input
  await signIn('credentials', { email, password, redirect: false }).catch(inWords)
  redirect(nextPath(input.next))
})

function inWords(error: unknown): never {
  if (error instanceof TooManyTries) {
    throw new Invalid('There were too many tries. Wait 15 minutes, then try again.')
  }
  if (error instanceof CredentialsSignin) {
    throw new Invalid('This e-mail address and password do not belong together.')
  }
  throw error instanceof AuthError ? (error.cause?.err ?? error) : error
}
