import { Instant } from '@/components/editor/parts/instant'
import { Button } from '@/components/ui/button'
import { StateDot } from '@/components/ui/state-dot'
import { endOneSession, endOtherSessionsNow } from '@/lib/actions/account'
import { deviceName } from '@/lib/domain/people/device-name'

export type ShownSession = {
  id: string
  userAgent: string
  createdAt: number
  lastSeenAt: number
  isThisOne: boolean
}

export function SessionList({ sessions }: { sessions: ShownSession[] }) {
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

function SessionRow({ session }: { session: ShownSession }) {
  const device = deviceName(session.userAgent)
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3.5">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-semibold">{device}</p>
        <p className="text-xs text-muted">
          Signed in <Instant at={session.createdAt} />, last seen{' '}
          <Instant at={session.lastSeenAt} />
        </p>
      </div>
      {session.isThisOne ? (
        <StateDot tone="good">This one</StateDot>
      ) : (
        <form action={endOneSession}>
          <input type="hidden" name="session" value={session.id} />
          <Button type="submit" aria-label={`End the session on ${device}`}>
            End
          </Button>
        </form>
      )}
    </li>
  )
}
