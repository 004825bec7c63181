import { UpdateItem } from '@/components/reader/lists/update-item'
import { updatesCounted } from '@/components/reader/lists/updates-counted'
import { PageHead } from '@/components/reader/page-head'
import type { ListedUpdate, Publication } from '@/lib/domain/article/article'
import { readingMinutesOfAll } from '@/lib/domain/reader/reading-time'
import { formatDays } from '@/lib/domain/time/dates'
import { spanTitle } from '@/lib/domain/time/span-title'
import { SpanNeighbours } from './span-neighbours'
import { spanPath } from './span-words'

type Day = { day: string; total: number; updates: ListedUpdate[] }

type Props = {
  kind: 'day' | 'week'
  first: string
  last: string
  total: number
  days: Day[]
  before: string | null
  after: string | null
  publication: Publication
}

/** What came out on a day or in a week, newest first. */
export function DigestView({ kind, first, last, total, days, publication, ...near }: Props) {
  const listed = days.flatMap(({ updates }) => updates)
  return (
    <main id="content" className="mx-auto max-w-page px-5">
      <PageHead title={spanTitle(kind, first)}>
        {kind === 'week' && <p>{formatDays(Date.parse(first), Date.parse(last), 'UTC')}</p>}
        <p>
          {updatesCounted(total)}, {readingMinutesOfAll(listed)} min
          {listed.length < total && ` for the newest ${listed.length}, which are listed here`}
        </p>
        <p className="flex flex-wrap gap-x-5">
          {kind === 'day' && <Wider kind="week" day={first} />}
          <Wider kind="month" day={first} />
        </p>
      </PageHead>
      {days.map((day, place) => (
        <section key={day.day} className="mt-9 first:mt-8">
          <h2 className={kind === 'day' ? 'sr-only' : headingLook}>
            {kind === 'day' ? (
              'Updates'
            ) : (
              <a href={spanPath('day', day.day)} className="no-underline hover:underline">
                <time dateTime={day.day}>{spanTitle('day', day.day)}</time>
              </a>
            )}
          </h2>
          {day.updates.map((update, index) => (
            <UpdateItem
              key={update.id}
              update={update}
              isFirst={place === 0 && index === 0}
              shows="hour"
              publication={publication}
            />
          ))}
          {kind === 'week' && day.updates.length < day.total && (
            <p className="mt-3 text-sm text-muted">
              {updatesCounted(day.total)} that day: <a href={spanPath('day', day.day)}>all of it</a>
            </p>
          )}
        </section>
      ))}
      <SpanNeighbours kind={kind} {...near} />
    </main>
  )
}

const headingLook = 'border-b border-line pb-2.5 font-serif text-base/snug font-semibold'

function Wider({ kind, day }: { kind: 'week' | 'month'; day: string }) {
  return (
    <a href={spanPath(kind, day)} className="inline-flex min-h-8 items-center">
      {spanTitle(kind, day)}
    </a>
  )
}
