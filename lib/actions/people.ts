'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { changeRole, disablePerson, enablePerson } from '@/lib/accounts/people/team'
import { endSessionsOf } from '@/lib/accounts/sessions/team-sessions'
import { roles } from '@/lib/domain/kinds'
import { handOver } from '@/lib/editing/people/hand-over'
import { runAction } from './run/run-action'

const named = z.object({ person: z.string() })
const withRole = named.extend({ role: z.enum(roles, { error: 'Choose a role.' }) })
/** Without a session all of them are meant. */
const withSession = named.extend({ session: z.string().optional() })
const withHeir = named.extend({ heir: z.string() })

export const changeRoleNow = runAction(
  withRole,
  (actor, { person, role }) => {
    changeRole(actor, person, role)
    refresh()
    return {}
  },
  { freshProof: true },
)

export const disablePersonNow = runAction(
  named,
  (actor, { person }) => {
    disablePerson(actor, person)
    refresh()
    return {}
  },
  { freshProof: true },
)

export const enablePersonNow = runAction(
  named,
  (actor, { person }) => {
    enablePerson(actor, person)
    refresh()
    return {}
  },
  { freshProof: true },
)

export const handOverNow = runAction(withHeir, (actor, { person, heir }) => {
  const count = handOver(actor, person, heir)
  refresh()
  return { count }
})

export const endSessionsNow = runAction(withSession, (actor, { person, session }) => {
  const count = endSessionsOf(actor, person, session ?? null)
  refresh()
  return { count }
})
