import type { Metadata } from 'next'
import { TopBar } from '@/components/editor/parts/top-bar'
import { Calendar } from '@/components/editor/schedules/calendar'
import { buttonLook } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import { mayNever } from '@/lib/domain/people/rights'
import {
  calendarDays,
  calendarSpan,
  calendarTitle,
  calendarViews,
  readCalendarPlace,
  turned,
} from '@/lib/domain/schedules/calendar'
import { dayOf } from '@/lib/domain/time/dates'
import { listCalendar } from '@/lib/editing/schedules/list-calendar'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'

export const metadata: Metadata = { title: 'Calendar' }

type Props = { searchParams: Promise<{ view?: string; day?: string }> }

export default async function CalendarPage({ searchParams }: Props) {
  const actor = await requireActor(paths.calendar())
  const { view, day } = await searchParams
  const now = Date.now()
  const today = dayOf(now, getPublication().timeZone)
  const place = readCalendarPlace(view, day, today)
  const items = listCalendar(actor, calendarSpan(calendarDays(place)))
  const [back, on] = [turned(place, -1), turned(place, 1)]
  return (
    <>
      <TopBar>
        <h1 className="font-semibold">Calendar</h1>
        <span className="text-muted">{calendarTitle(place)}</span>
      </TopBar>
      <main id="main" className="px-5 pt-5 pb-12 md:px-7">
        <nav aria-label="Calendar" className="mb-4 flex flex-wrap items-center gap-2">
          <Link href={paths.calendar(back)} className={buttonLook()}>
            Earlier
          </Link>
          <Link href={paths.calendar({ ...place, day: today })} className={buttonLook()}>
            Today
          </Link>
          <Link href={paths.calendar(on)} className={buttonLook()}>
            Later
          </Link>
          <span className="ml-auto flex gap-2">
            {calendarViews.map((one) => (
              <Link
                key={one}
                href={paths.calendar({ ...place, view: one })}
                aria-current={one === place.view ? 'true' : undefined}
                className={buttonLook('quiet', 'aria-[current]:bg-tint aria-[current]:text-ink')}
              >
                {one === 'month' ? 'Month' : 'Week'}
              </Link>
            ))}
          </span>
        </nav>
        <Calendar
          place={place}
          items={items}
          now={now}
          canMove={!mayNever(actor.role, 'schedule')}
        />
      </main>
    </>
  )
}
