import { Button } from '@/components/ui/button'
import { StateDot } from '@/components/ui/state-dot'
import { endOneSession, endOtherSessionsNow } from '@/lib/actions/account/account'
import { deviceName } from '@/lib/domain/people/device-name'
import { SessionWords, type ShownSession } from './session-words'

type OwnSession = ShownSession & { isThisOne: boolean }

export function SessionList({ sessions }: { sessions: OwnSession[] }) {
  return (
    <>
      <ul className="divide-y divide-line border-line border-y">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <form action={endOtherSessionsNow} className="mt-4">
          <Button type="submit">End all other sessions</Button>
        </form>
      )}
    </>
  )
}

function SessionRow({ session }: { session: OwnSession }) {
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3.5">
      <SessionWords session={session} />
      {session.isThisOne ? (
        <StateDot tone="good">This one</StateDot>
      ) : (
        <form action={endOneSession}>
          <input type="hidden" name="session" value={session.id} />
          <Button type="submit" aria-label={`End the session on ${deviceName(session.userAgent)}`}>
            End
          </Button>
        </form>
      )}
    </li>
  )
}
