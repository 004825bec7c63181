import { Headline } from '@/components/reader/headline'
import { updatesCounted } from '@/components/reader/lists/updates-counted'
import { PageHead } from '@/components/reader/page-head'
import { formatDayOfYear, formatWeekday } from '@/lib/domain/time/dates'
import { spanTitle } from '@/lib/domain/time/span-title'
import { paths } from '@/lib/paths'
import { SpanNeighbours } from './span-neighbours'
import { spanPath } from './span-words'

type Day = { day: string; updates: number; named: { slug: string; headline: string }[] }

type Props = { first: string; days: Day[]; before: string | null; after: string | null }

/** A month as a page of contents: the days on which anything came out, with the headlines of each. */
export function MonthView({ first, days, ...near }: Props) {
  const total = days.reduce((sum, { updates }) => sum + updates, 0)
  return (
    <main id="content" className="mx-auto max-w-page px-5">
      <PageHead title={spanTitle('month', first)}>
        <p>
          {updatesCounted(total)} on {days.length === 1 ? '1 day' : `${days.length} days`}
        </p>
      </PageHead>
      <div className="mt-8 border-t border-ink">
        {days.map((day) => (
          <DayOfMonth key={day.day} {...day} />
        ))}
      </div>
      <SpanNeighbours kind="month" {...near} />
    </main>
  )
}

function DayOfMonth({ day, updates, named }: Day) {
  const at = Date.parse(day)
  return (
    <section className="grid gap-x-4 gap-y-1 border-b border-line py-4 sm:grid-cols-[11rem_1fr]">
      <h2 className="text-sm">
        <a
          href={spanPath('day', day)}
          className="inline-flex min-h-7 items-center gap-x-2 no-underline hover:underline"
        >
          <time dateTime={day} className="font-semibold">
            {formatDayOfYear(at, 'UTC')}
          </time>{' '}
          <span className="text-muted">{formatWeekday(at, 'UTC')}</span>
        </a>
      </h2>
      <ul className="grid min-w-0 gap-y-1.5">
        {named.map(({ slug, headline }) => (
          <li key={slug} dir="auto" data-headline="" className={headlineLook}>
            <a href={paths.update(slug)} className="no-underline hover:underline">
              <Headline text={headline} />
            </a>
          </li>
        ))}
        {named.length < updates && (
          <li className="text-sm text-muted">
            {updatesCounted(updates)} that day: <a href={spanPath('day', day)}>all of it</a>
          </li>
        )}
      </ul>
    </section>
  )
}

const headlineLook = 'w-fit font-serif text-lg/snug font-semibold tracking-head'
