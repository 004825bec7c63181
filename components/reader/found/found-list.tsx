import { UpdateTags } from '@/components/reader/lists/update-tags'
import type { ArticleSummary } from '@/lib/domain/article/article'
import type { Segment } from '@/lib/domain/text/marked-text'
import { formatDay } from '@/lib/domain/time/dates'
import { machineDayOrMoment, zoneOf } from '@/lib/domain/time/day-or-moment'
import { paths } from '@/lib/paths'

export type Found = ArticleSummary & { markedHeadline: Segment[]; excerpt: Segment[] }

/** What a search found, the best match first, with the words it was found by marked. */
export function FoundList({ found, zone }: { found: Found[]; zone: string }) {
  return (
    <ol className="mt-6">
      {found.map((update, place) => (
        <li key={update.id} className="max-w-measure border-t border-line py-5">
          <h2
            data-headline=""
            data-of={update.id}
            dir="auto"
            className="w-fit font-serif text-xl font-semibold tracking-head"
          >
            <a
              href={paths.update(update.slug)}
              data-first={place === 0 ? '' : undefined}
              className="no-underline hover:underline"
            >
              <Marked segments={update.markedHeadline} />
            </a>
          </h2>
          <p dir="auto" className="mt-1.5 text-base/normal text-muted">
            {update.excerpt.length > 0 ? <Marked segments={update.excerpt} /> : update.takeaway}
          </p>
          <UpdateTags update={update}>
            <time
              dateTime={machineDayOrMoment(update.firstPublishedAt)}
              className="inline-flex min-h-7 items-center"
            >
              {formatDay(update.firstPublishedAt, zoneOf(update.firstPublishedAt, zone))}
            </time>
          </UpdateTags>
        </li>
      ))}
    </ol>
  )
}

function Marked({ segments }: { segments: Segment[] }) {
  return segments.map(({ text, mark }, place) =>
    mark ? (
      <mark
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
        key={place}
        className="bg-transparent font-semibold text-ink underline decoration-signal decoration-2 underline-offset-4"
      >
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
