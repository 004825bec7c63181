import { StateDot } from '@/components/ui/state-dot'
import type { TeamMember } from '@/lib/domain/people/team-member'
import { PersonTools } from './person-tools'
import type { ShownSession } from './session-words'

type PersonRowProps = {
  person: TeamMember
  /** Whether this is who looks. */
  isSelf: boolean
  /** Everybody who can sign in, this person among them. */
  accounts: { id: string; name: string }[]
  sessions: ShownSession[]
}

export function PersonRow({ person, isSelf, accounts, sessions }: PersonRowProps) {
  const hasAccount = person.email !== null
  return (
    <li className="py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <div className="min-w-0 [overflow-wrap:anywhere]">
          <h3 className="font-semibold">
            {person.name}
            {isSelf && <span className="font-normal text-muted"> (you)</span>}
          </h3>
          <p className="text-xs text-muted">
            {person.email ?? 'A byline without an account; nobody signs in with it.'}
          </p>
        </div>
        {hasAccount && (
          <StateDot tone={person.isDisabled ? 'muted' : 'good'}>
            {person.isDisabled ? 'Disabled' : roleNames[person.role]}
          </StateDot>
        )}
      </div>
      {(hasAccount || person.unfinished > 0) && (
        <PersonTools person={person} isSelf={isSelf} accounts={accounts} sessions={sessions} />
      )}
    </li>
  )
}

const roleNames = { owner: 'Owner', editor: 'Editor', writer: 'Writer' }
