import { Instant } from '@/components/editor/parts/instant'
import { deviceName } from '@/lib/domain/people/device-name'

/** Where somebody is signed in, and since when. */
export type ShownSession = {
  id: string
  userAgent: string
  /** Unix milliseconds, both. */
  createdAt: number
  lastSeenAt: number
}

export function SessionWords({ session }: { session: ShownSession }) {
  return (
    <div className="min-w-0 flex-1 basis-64">
      <p className="font-semibold">{deviceName(session.userAgent)}</p>
      <p className="text-xs text-muted">
        Signed in <Instant at={session.createdAt} />, last seen <Instant at={session.lastSeenAt} />
      </p>
    </div>
  )
}
