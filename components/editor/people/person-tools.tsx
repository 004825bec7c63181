'use client'

import { useActionState } from 'react'
import {
  changeRoleNow,
  disablePersonNow,
  enablePersonNow,
  endSessionsNow,
  handOverNow,
} from '@/lib/actions/people'
import type { TeamMember } from '@/lib/domain/people/team-member'
import { AccessForm } from './access-form'
import { HandOverForm } from './hand-over-form'
import { RoleForm } from './role-form'
import type { ShownSession } from './session-words'
import { SessionsForm } from './sessions-form'

type PersonToolsProps = {
  person: TeamMember
  isSelf: boolean
  accounts: { id: string; name: string }[]
  sessions: ShownSession[]
}

/** Stands open after a try, so that without scripts the answer is in sight. */
export function PersonTools({ person, isSelf, accounts, sessions }: PersonToolsProps) {
  const role = useActionState(changeRoleNow, null)
  const handing = useActionState(handOverNow, null)
  const ending = useActionState(endSessionsNow, null)
  const disabling = useActionState(disablePersonNow, null)
  const enabling = useActionState(enablePersonNow, null)
  const wasTried = [role, handing, ending, disabling, enabling].some(([answer]) => answer !== null)
  const hasAccount = person.email !== null
  return (
    <details className="mt-1" open={wasTried}>
      <summary className="w-fit cursor-pointer py-2 font-semibold text-muted text-sm hover:text-ink pointer-coarse:py-3">
        Change<span className="sr-only"> {person.name}</span>
      </summary>
      <div className="mt-2 grid max-w-104 gap-6 border-line border-l-2 pb-1 pl-4">
        {hasAccount && !person.isDisabled && <RoleForm person={person} turn={role} />}
        <HandOverForm person={person} accounts={accounts} turn={handing} />
        {hasAccount && !isSelf && !person.isDisabled && (
          <SessionsForm person={person} sessions={sessions} turn={ending} />
        )}
        {hasAccount && !isSelf && (
          <AccessForm person={person} disabling={disabling} enabling={enabling} />
        )}
      </div>
    </details>
  )
}
