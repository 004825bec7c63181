import { PageHead } from '@/components/reader/page-head'
import { updatesCounted } from '@/components/reader/updates-counted'
import { formatDay, formatWeekday } from '@/lib/domain/time/dates'
import { spanTitle } from '@/lib/domain/time/span-title'
import { SpanNeighbours } from './span-neighbours'
import { spanPath } from './span-words'

type Props = {
  first: string
  days: { day: string; updates: number }[]
  before: string | null
  after: string | null
}

/** The days of a month on which anything came out. */
export function MonthView({ first, days, ...near }: Props) {
  const total = days.reduce((sum, { updates }) => sum + updates, 0)
  return (
    <main id="content" className="mx-auto max-w-page px-5">
      <PageHead title={spanTitle('month', first)}>
        <p>
          {updatesCounted(total)} on {days.length === 1 ? '1 day' : `${days.length} days`}
        </p>
      </PageHead>
      <ul className="mt-8 grid max-w-measure border-t border-ink">
        {days.map(({ day, updates }) => (
          <li key={day}>
            <a
              href={spanPath('day', day)}
              className="flex min-h-11 items-center gap-3 border-b border-line no-underline hover:underline"
            >
              <time dateTime={day}>{formatDay(Date.parse(day), 'UTC')}</time>
              <span className="text-sm text-muted">{formatWeekday(Date.parse(day), 'UTC')}</span>
              <span className="ml-auto text-sm text-muted tabular-nums">
                {updatesCounted(updates)}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <SpanNeighbours kind="month" {...near} />
    </main>
  )
}
