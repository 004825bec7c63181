import type { ListedUpdate, Publication } from '@/lib/domain/article/article'
import { groupByTime, type TimeGroup } from '@/lib/domain/reader/group-by-time'
import { formatDay, formatMonth, formatWeekday } from '@/lib/domain/time/dates'
import { UpdateItem } from './update-item'

type Props = {
  updates: ListedUpdate[]
  publication: Publication
  /** Whether another update stands before these, as the lead of the page. */
  isBelowLead?: boolean
}

/** Updates under the month they came out in, or the day where one had several. */
export function UpdateList({ updates, publication, isBelowLead }: Props) {
  const groups = groupByTime(updates, publication.timeZone)
  return groups.map((group, place) => (
    <section key={`${group.kind} ${group.updates[0]?.id}`} className="mt-9 first:mt-8">
      <h2 className="border-b border-line pb-2.5 font-serif text-base/snug font-semibold">
        <Heading group={group} before={groups[place - 1]} />
      </h2>
      {group.updates.map((update) => (
        <UpdateItem
          key={update.id}
          update={update}
          isFirst={!isBelowLead && update === updates[0]}
          shows={group.kind === 'day' ? 'hour' : 'day'}
          publication={publication}
        />
      ))}
    </section>
  ))
}

function Heading({ group, before }: { group: TimeGroup<unknown>; before?: TimeGroup<unknown> }) {
  const at = Date.parse(group.start)
  if (group.kind === 'day') {
    return (
      <time dateTime={group.start}>
        {formatWeekday(at, 'UTC')}{' '}
        <span className="font-sans text-sm font-normal text-muted">{formatDay(at, 'UTC')}</span>
      </time>
    )
  }
  const month = group.start.slice(0, 7)
  const goesOn = before?.start.startsWith(month)
  return (
    <time dateTime={month}>
      {goesOn ? `Earlier in ${formatMonth(at, 'UTC')}` : formatMonth(at, 'UTC')}
    </time>
  )
}
