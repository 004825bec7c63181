import type { ArticleSummary } from '@/lib/domain/article/article'
import { dayOf, formatDay, formatWeekday } from '@/lib/domain/time/dates'
import { zoneOf } from '@/lib/domain/time/day-or-moment'
import { UpdateItem } from './update-item'

type Props = { updates: ArticleSummary[]; hasLead?: boolean; zone: string }

/** Updates under the day they came out on. The first may stand larger, as the lead. */
export function UpdateList(props: Props) {
  const { zone } = props
  const first = props.updates[0]?.id
  return days(props.updates, zone).map(({ day, updates }) => (
    <section
      key={day}
      className="mt-10 grid gap-x-8 gap-y-2 border-t border-ink pt-4 first-of-type:mt-8 sm:grid-cols-[9.5rem_1fr] print:block"
    >
      <h2 className="self-start font-serif text-base/snug font-semibold sm:sticky sm:top-4 sm:mt-0.5">
        {formatWeekday(Date.parse(day), 'UTC')}
        <time dateTime={day} className="block font-sans text-sm font-normal text-muted">
          {formatDay(Date.parse(day), 'UTC')}
        </time>
      </h2>
      <div>
        {updates.map((update) => (
          <UpdateItem
            key={update.id}
            update={update}
            isFirst={update.id === first}
            isLead={props.hasLead === true && update.id === first}
            zone={zone}
          />
        ))}
      </div>
    </section>
  ))
}

function days(
  updates: ArticleSummary[],
  zone: string,
): { day: string; updates: ArticleSummary[] }[] {
  const byDay = new Map<string, ArticleSummary[]>()
  for (const update of updates) {
    const at = update.firstPublishedAt
    const day = dayOf(at, zoneOf(at, zone))
    byDay.set(day, [...(byDay.get(day) ?? []), update])
  }
  return Array.from(byDay, ([day, updates]) => ({ day, updates }))
}
