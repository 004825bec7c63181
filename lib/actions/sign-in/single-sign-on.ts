'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { unlinkIdentity } from '@/lib/accounts/single-sign-on/identities'
import { setPasswordSignIn } from '@/lib/accounts/single-sign-on/switch-passwords'
import { runAction } from '../run/run-action'

const changing = { freshProof: true } as const

export const setPasswordSignInNow = runAction(
  /** A box that is not ticked is not sent. */
  z.object({ on: z.literal('yes').optional() }),
  (actor, { on }) => {
    setPasswordSignIn(actor, on === 'yes')
    refresh()
    return {}
  },
  changing,
)

export const unlinkProviderNow = runAction(
  z.object({}),
  (actor) => {
    unlinkIdentity(actor)
    refresh()
    return {}
  },
  changing,
)
