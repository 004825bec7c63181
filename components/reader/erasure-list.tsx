import type { Erasure } from '@/lib/domain/article/article'
import { formatDay, machineTime } from '@/lib/domain/time/dates'

/** That words were taken out of an update for good, when and why; nothing when none were. */
export function ErasureList({ erasures, zone }: { erasures: Erasure[]; zone: string }) {
  if (erasures.length === 0) return null
  return (
    <section aria-labelledby="erasures" className="mt-8 border-line border-l-3 pl-4 text-field">
      <h2 id="erasures" className="text-xs font-semibold text-muted">
        Taken out of earlier versions
      </h2>
      <ul>
        {erasures.map(({ id, at, reason }) => (
          <li key={id} className="mt-1">
            <time dateTime={machineTime(at)} className="font-semibold">
              {formatDay(at, zone)}
            </time>
            : {reason}
          </li>
        ))}
      </ul>
    </section>
  )
}
