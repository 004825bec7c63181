'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { signOut } from '@/lib/accounts/auth'
import { paths } from '@/lib/paths'
import { credentials, passwordSignIn } from './password-sign-in'
import { nextPath } from './run/next-path'
import { runAction, runVisitorAction } from './run/run-action'

export const signInWithPassword = runVisitorAction(
  credentials.extend({ next: z.unknown() }),
  async (input): Promise<object> => {
    await passwordSignIn(input)
    redirect(nextPath(input.next))
  },
)

const leave = runAction(z.object({}), async (): Promise<object> => {
  await signOut({ redirect: false })
  redirect(paths.signIn())
})

export async function signOutNow(form: FormData): Promise<void> {
  await leave(null, form)
}
