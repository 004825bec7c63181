import type { ListedUpdate, Publication } from '@/lib/domain/article/article'
import { formatClock, formatDayOfYear, formatMoment, machineTime } from '@/lib/domain/time/dates'
import {
  formatDayOrMoment,
  isDayOnly,
  machineDayOrMoment,
  zoneOf,
} from '@/lib/domain/time/day-or-moment'
import { UpdateWords } from './update-words'

type Props = {
  update: ListedUpdate
  /** The one that the keys of the page begin with. */
  isFirst: boolean
  /** What its heading leaves open. */
  shows: 'day' | 'hour'
  publication: Publication
}

/** An update in a list: when, what, in short, about what, and who is quoted. */
export function UpdateItem({ update, isFirst, shows, publication }: Props) {
  const zone = publication.timeZone
  return (
    <article
      data-at={update.firstPublishedAt}
      className="grid gap-x-4 gap-y-0.5 border-b border-line py-5 sm:grid-cols-[4.6rem_1fr]"
    >
      <When at={update.firstPublishedAt} shows={shows} zone={zone} />
      <div className="min-w-0 sm:col-start-2">
        <UpdateWords update={update} isFirst={isFirst} publication={publication} />
      </div>
    </article>
  )
}

function When({ at, shows, zone }: { at: number; shows: Props['shows']; zone: string }) {
  if (shows === 'hour' && isDayOnly(at)) return null
  return (
    <time
      dateTime={shows === 'hour' ? machineTime(at) : machineDayOrMoment(at)}
      title={shows === 'hour' ? formatMoment(at, zone) : formatDayOrMoment(at, zone)}
      className="text-sm text-muted tabular-nums sm:pt-1"
    >
      {shows === 'hour' ? formatClock(at, zone) : formatDayOfYear(at, zoneOf(at, zone))}
    </time>
  )
}
