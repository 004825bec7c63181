import { Instant } from '@/components/editor/parts/instant'
import { Link } from '@/components/ui/link'
import type { Changed } from '@/lib/domain/desk/today'
import { paths } from '@/lib/paths'
import { ChangedRow } from './changed-row'
import { TodaySection } from './today-section'

type Props = {
  changed: Changed[]
  changedOutside: number
  since: number
  /** When the night was over, in Unix milliseconds. */
  nightEnded: number
  zone: string
}

/** What changed since the evening before: this day's above that of the night, each said of its own time alone. */
export function ChangedSections({ changed, changedOutside, since, nightEnded, zone }: Props) {
  const row = (change: Changed) => <ChangedRow key={change.id} change={change} zone={zone} />
  const today = changed.filter(({ at }) => at >= nightEnded).map(row)
  const overnight = changed.filter(({ at }) => at < nightEnded).map(row)
  if (changedOutside > 0) today.push(<OutsideRow key="outside" count={changedOutside} />)
  const sinceThen = (
    <>
      since <Instant at={since} />
    </>
  )
  if (today.length + overnight.length === 0) {
    const empty = 'Nobody has changed anything since then.'
    return (
      <TodaySection id="changed" title="What changed" aside={sinceThen} empty={empty} rows={[]} />
    )
  }
  return (
    <>
      {today.length > 0 && <TodaySection id="changed" title="What changed" empty="" rows={today} />}
      {overnight.length > 0 && (
        <TodaySection
          id="overnight"
          title="Changed overnight"
          aside={sinceThen}
          empty=""
          rows={overnight}
        />
      )}
    </>
  )
}

function OutsideRow({ count }: { count: number }) {
  return (
    <li className="py-2.5">
      Whoever runs the site put in or changed{' '}
      <Link href={paths.articles()} className="font-semibold">
        {count === 1 ? 'one update' : `${count} updates`}
      </Link>
      .
    </li>
  )
}
