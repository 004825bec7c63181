import type { Correction } from '@/lib/domain/article/article'
import { formatDay, machineTime } from '@/lib/domain/time/dates'
import { paths } from '@/lib/paths'

/** What was wrong and is put right, with its day; nothing when nothing was. */
export function CorrectionList({ corrections, zone }: { corrections: Correction[]; zone: string }) {
  if (corrections.length === 0) return null
  return (
    <section
      aria-labelledby="corrections"
      className="mt-8 border-l-3 border-signal pl-4 text-field"
    >
      <h2 id="corrections" className="text-xs font-semibold text-muted">
        {corrections.length === 1 ? 'Correction' : 'Corrections'}
      </h2>
      <ul>
        {corrections.map(({ id, at, note }) => (
          <li key={id} className="mt-1">
            <time dateTime={machineTime(at)} className="font-semibold">
              {formatDay(at, zone)}
            </time>
            : {note}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm">
        <a href={paths.corrections()}>All corrections</a>
      </p>
    </section>
  )
}
