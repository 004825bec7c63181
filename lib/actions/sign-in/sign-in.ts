'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { signInWithPasskey } from '@/lib/accounts/second-factors/passkey-sign-in'
import { signInProblem } from '@/lib/database-problem'
import { paths } from '@/lib/paths'
import { nextPath } from '../run/next-path'
import { runVisitorAction } from '../run/run-action'
import { visitor } from '../run/visitor'
import { credentials, passwordSignIn } from './password-sign-in'
import { secondFactor, secondStepSignIn } from './second-step-sign-in'
import { settleSignIn } from './settle-sign-in'

/** Where to go afterwards. */
const next = z.unknown()

export const signInWithPassword = runVisitorAction(
  credentials.extend({ next }),
  async (input): Promise<object> => {
    const came = await passwordSignIn(input)
    const page = nextPath(input.next)
    redirect(came === 'second step' ? paths.secondStep(page) : page)
  },
  signInProblem,
)

export const passSecondStepNow = runVisitorAction(
  secondFactor.extend({ next }),
  async (input): Promise<object> => {
    await secondStepSignIn(input)
    redirect(nextPath(input.next))
  },
  signInProblem,
)

export const signInWithPasskeyNow = runVisitorAction(
  z.object({ passkey: z.string(), next }),
  async (input): Promise<object> => {
    const { passkey } = input
    await settleSignIn(await signInWithPasskey({ passkey, ...(await visitor()) }))
    redirect(nextPath(input.next))
  },
  signInProblem,
)
