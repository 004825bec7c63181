import { classNames } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'
import { type DayEvent, dayLine, type PlacedEvent } from '@/lib/domain/desk/day-line'
import { formatClock, machineTime } from '@/lib/domain/time/dates'
import { paths } from '@/lib/paths'
import { TodayHeading } from './today-section'

type Props = { events: DayEvent[]; now: number; zone: string }

/**
 * The day as a line, what went out and what goes out; on a narrow screen, as a list. The columns and rows that are
 * counted here are named in app/(editor)/editor.css.
 */
export function DaySection({ events, now, zone }: Props) {
  const line = dayLine(events, now, zone)
  const isEmpty = events.length === 0
  const ground = `lg:row-end-${line.rows + 1}`
  return (
    <section aria-labelledby="day" className="mb-9 lg:mb-5">
      <TodayHeading id="day" title="The day" aside="what went out, what goes out next" />
      {isEmpty && (
        <p className="pt-3 text-muted">
          Nothing has gone out today, and nothing is set to. “Schedule…” beside an update sets an
          hour.
        </p>
      )}
      <div className="lg:mt-3 lg:grid lg:auto-rows-[minmax(2.75rem,auto)] lg:grid-cols-58">
        {!isEmpty && (
          <ol className="lg:contents">
            {line.events.map((event) => (
              <DayRow
                key={`${event.kind} ${event.articleId}`}
                event={event}
                rows={line.rows}
                zone={zone}
              />
            ))}
          </ol>
        )}
        <span
          aria-hidden="true"
          className={classNames(
            'max-lg:hidden lg:col-span-48 lg:col-start-1 lg:row-start-1 border-ink border-b',
            ground,
          )}
        />
        <span
          aria-hidden="true"
          className={classNames(
            'max-lg:hidden lg:row-start-1 border-signal border-l-2',
            ground,
            `lg:col-start-${line.nowColumn}`,
          )}
        />
        {line.hours.map(({ hour, column }, at) => (
          <span
            key={hour}
            aria-hidden="true"
            className={classNames(
              'max-lg:hidden whitespace-nowrap pt-1 text-muted text-xs leading-4 tabular-nums',
              `lg:row-start-${line.rows + 1} lg:col-start-${column}`,
              at === line.hours.length - 1 && 'justify-self-end',
            )}
          >
            {hour}
          </span>
        ))}
      </div>
    </section>
  )
}

function DayRow({ event, rows, zone }: { event: PlacedEvent; rows: number; zone: string }) {
  const { articleId, headline, at, kind, column, end, row } = event
  return (
    <li
      className={classNames(
        'flex gap-2 border-line max-lg:border-b max-lg:py-2.5 lg:min-w-0 lg:border-l-2 lg:pb-1.5 lg:pl-2 lg:text-xs',
        `lg:row-start-${rows - row + 1} lg:row-end-${rows + 1} lg:col-start-${column} lg:col-end-${end}`,
        kind === 'went out' ? 'text-muted' : 'font-semibold lg:border-ink',
      )}
    >
      <Link
        href={paths.article(articleId)}
        className="min-w-0 bg-paper leading-tight no-underline lg:relative [overflow-wrap:anywhere] hover:underline max-lg:min-h-6 lg:line-clamp-2 lg:self-start"
      >
        <time dateTime={machineTime(at)} className="tabular-nums">
          {formatClock(at, zone)}
        </time>{' '}
        {kind === 'comes down' && 'Comes down: '}
        {headline || 'No headline yet'}
      </Link>
    </li>
  )
}
