import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { deviceName } from '@/lib/domain/people/device-name'
import type { TeamMember } from '@/lib/domain/people/team-member'
import type { FormTurn } from '@/components/editor/parts/form-turn'
import { SessionWords, type ShownSession } from './session-words'

type SessionsFormProps = {
  person: TeamMember
  sessions: ShownSession[]
  turn: FormTurn<{ count: number }>
}

/** Where somebody is signed in, for an owner, who may end each session or all. */
export function SessionsForm({ person, sessions, turn }: SessionsFormProps) {
  const [answer, end, isEnding] = turn
  return (
    <form action={end}>
      <FormMessage answer={answer} done={answer?.ok ? endedWords(answer.count) : undefined} />
      <input type="hidden" name="person" value={person.id} />
      <h3 className="font-semibold text-sm">Where {person.name} is signed in</h3>
      {sessions.length === 0 && <p className="mt-1 text-xs text-muted">Nowhere at the moment.</p>}
      <ul className="divide-y divide-line">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2.5">
            <SessionWords session={session} />
            <Button
              type="submit"
              name="session"
              value={session.id}
              disabled={isEnding}
              aria-label={`End the session of ${person.name} on ${deviceName(session.userAgent)}`}
            >
              End
            </Button>
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button
          type="submit"
          disabled={isEnding}
          className="mt-1.5"
          aria-label={`End all sessions of ${person.name}`}
        >
          {isEnding ? 'Ending…' : 'End all of them'}
        </Button>
      )}
    </form>
  )
}

function endedWords(count: number): string {
  if (count === 0) return 'That session had ended already.'
  return count === 1 ? 'The session has ended.' : `${count} sessions have ended.`
}
