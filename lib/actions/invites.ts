'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { acceptInvite, invitePerson, revokeInvite } from '@/lib/accounts/people/invites'
import { type Role, roles } from '@/lib/domain/kinds'
import { paths } from '@/lib/paths'
import { beginSession } from './begin-session'
import { mailInvite } from './mail-invite'
import { runAction, runVisitorAction } from './run/run-action'

const role = z.enum(roles, { error: 'Choose owner, editor or writer.' })

export const invitePersonNow = runAction(
  z.object({ email: z.string(), name: z.string(), role }),
  async (actor, input: { email: string; name: string; role: Role }) => {
    const { invited, secret } = invitePerson(actor, input)
    const link = await mailInvite(actor, invited, secret)
    refresh()
    return { email: invited.email, link }
  },
  { freshProof: true },
)

export const revokeInviteNow = runAction(
  z.object({ invite: z.string().max(100) }),
  (actor, { invite }) => {
    revokeInvite(actor, invite)
    refresh()
    return {}
  },
)

export const acceptInviteNow = runVisitorAction(
  z.object({ token: z.string().max(100), name: z.string(), password: z.string() }),
  async ({ token, ...person }): Promise<object> => {
    await beginSession(await acceptInvite(token, person))
    redirect(paths.dashboard())
  },
)
