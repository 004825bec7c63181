'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { credentials, passwordSignIn } from './password-sign-in'
import { nextPath } from './run/next-path'
import { runVisitorAction } from './run/run-action'

export const signInWithPassword = runVisitorAction(
  credentials.extend({ next: z.unknown() }),
  async (input): Promise<object> => {
    await passwordSignIn(input)
    redirect(nextPath(input.next))
  },
)
