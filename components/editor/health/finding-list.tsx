import { StateDot } from '@/components/ui/state-dot'
import type { Condition, Finding } from '@/lib/domain/health/finding'

/** What was looked at, each with what to do where something is wrong. */
export function FindingList({ findings }: { findings: Finding[] }) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {findings.map(({ check, ok, condition, detail, mend }) => (
        <li key={check} className="grid gap-x-8 gap-y-1 py-3.5 md:grid-cols-[13rem_minmax(0,1fr)]">
          <div className="flex items-baseline justify-between gap-4">
            <h2 className="font-semibold first-letter:uppercase">{check}</h2>
            <Told condition={ok ? (condition ?? 'fine') : 'wrong'} />
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

const looks = {
  fine: { tone: 'good', words: 'Fine' },
  wrong: { tone: 'signal', words: 'Wrong' },
  away: { tone: 'waiting', words: 'Away' },
  off: { tone: 'muted', words: 'Off' },
  'not yet': { tone: 'muted', words: 'Not yet' },
} as const

function Told({ condition }: { condition: Condition | 'fine' | 'wrong' }) {
  const { tone, words } = looks[condition]
  return <StateDot tone={tone}>{words}</StateDot>
}
