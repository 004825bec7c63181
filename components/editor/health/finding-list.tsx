import { StateDot } from '@/components/ui/state-dot'
import type { Finding } from '@/lib/domain/health/finding'

/** What was looked at, each with what to do where something is wrong. */
export function FindingList({ findings }: { findings: Finding[] }) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {findings.map(({ check, ok, isToCome, detail, mend }) => (
        <li key={check} className="grid gap-x-8 gap-y-1 py-3.5 md:grid-cols-[13rem_minmax(0,1fr)]">
          <div className="flex items-baseline justify-between gap-4">
            <h2 className="font-semibold first-letter:uppercase">{check}</h2>
            {isToCome ? (
              <StateDot tone="muted">Not yet</StateDot>
            ) : (
              <StateDot tone={ok ? 'good' : 'signal'}>{ok ? 'Fine' : 'Wrong'}</StateDot>
            )}
          </div>
          <div className="min-w-0 text-pretty [overflow-wrap:anywhere]">
            <p>{detail}</p>
            {mend && <p className="mt-1 text-muted text-sm">{mend}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
