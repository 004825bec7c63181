import { formatDay } from '@/lib/domain/time/dates'
import { machineDayOrMoment, zoneOf } from '@/lib/domain/time/day-or-moment'
import { paths } from '@/lib/paths'
import { Headline } from '../headline'
import { AfterUpdate } from './after-update'

type Props = {
  updates: { slug: string; headline: string; firstPublishedAt: number }[]
  zone: string
}

/** What to read next of the same matter. */
export function MoreOnThis({ updates, zone }: Props) {
  if (updates.length === 0) return null
  return (
    <AfterUpdate as="section" id="more-on-this" title="More on this">
      <ul className="mt-3">
        {updates.map(({ slug, headline, firstPublishedAt: at }) => (
          <li key={slug} className="border-t border-line py-3">
            <a
              href={paths.update(slug)}
              dir="auto"
              className="block font-serif text-lg/snug font-semibold tracking-head no-underline hover:underline"
            >
              <Headline text={headline} />
            </a>
            <time dateTime={machineDayOrMoment(at)} className="mt-0.5 block text-xs text-muted">
              {formatDay(at, zoneOf(at, zone))}
            </time>
          </li>
        ))}
      </ul>
    </AfterUpdate>
  )
}
