import { Headline } from '@/components/reader/headline'
import type { ArticleSummary } from '@/lib/domain/article/article'
import { formatDay } from '@/lib/domain/time/dates'
import { machineDayOrMoment, zoneOf } from '@/lib/domain/time/day-or-moment'
import { paths } from '@/lib/paths'

export type Latest = { updates: ArticleSummary[]; zone: string }

/** A short list of what came out last, for pages that have nothing of their own to show. */
export function LatestUpdates({ updates, zone }: Latest) {
  if (updates.length === 0) return null
  return (
    <section className="mt-12 max-w-measure">
      <h2 className="text-xs font-semibold text-muted">Latest updates</h2>
      <ul className="mt-2">
        {updates.map((update) => (
          <li key={update.id} data-of={update.id} className="border-t border-line py-3">
            <a
              href={paths.update(update.slug)}
              className="font-serif text-read/snug font-semibold no-underline hover:underline"
            >
              <Headline text={update.headline} />
            </a>
            <time
              dateTime={machineDayOrMoment(update.firstPublishedAt)}
              className="mt-0.5 block text-xs text-muted"
            >
              {formatDay(update.firstPublishedAt, zoneOf(update.firstPublishedAt, zone))}
            </time>
          </li>
        ))}
      </ul>
    </section>
  )
}
