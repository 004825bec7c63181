import { Headline } from '@/components/reader/headline'
import { LeadPicture } from '@/components/reader/lead-picture'
import { UpdateTags } from '@/components/reader/lists/update-tags'
import type { ArticlePage, Source } from '@/lib/domain/article/article'
import { readingMinutes } from '@/lib/domain/reader/reading-time'
import { sourceName } from '@/lib/domain/sources/source-name'
import { formatClockIn, formatDay, formatWeekday } from '@/lib/domain/time/dates'
import { isDayOnly, machineDayOrMoment, zoneOf } from '@/lib/domain/time/day-or-moment'
import { withoutStories } from '@/lib/domain/topics/topic-path'
import { paths } from '@/lib/paths'
import { LeadWords } from './lead-words'

/** The newest update, large, beside the words it rests on, or its picture where it has no words. */
export function LeadUpdate({ update, zone }: { update: ArticlePage; zone: string }) {
  const quoted = update.sources[0]
  const corrected = update.corrections.at(-1)?.at ?? null
  return (
    <article
      data-at={update.firstPublishedAt}
      className="grid gap-x-14 border-b border-ink pt-8 pb-8 sm:pt-11 sm:pb-10 lg:grid-cols-[1.55fr_1fr]"
    >
      <When at={update.firstPublishedAt} zone={zone} />
      <div className="min-w-0">
        <h2
          data-headline=""
          data-of={update.id}
          dir="auto"
          className="w-fit font-serif text-front font-semibold tracking-display"
        >
          <a
            href={paths.update(update.slug)}
            data-first=""
            className="no-underline hover:underline"
          >
            <Headline text={update.headline} />
          </a>
        </h2>
        {update.takeaway && (
          <p dir="auto" className="mt-4 max-w-160 text-lg">
            {update.takeaway}
          </p>
        )}
      </div>
      <Beside update={update} source={quoted} />
      <div className="mt-2">
        <UpdateTags
          update={{ topics: withoutStories(update.topics), quoted: quotedIn(quoted) }}
          correctedAt={corrected}
          zone={zone}
        >
          <span className="order-last inline-flex min-h-7 items-center">
            {readingMinutes(update)} min
          </span>
        </UpdateTags>
      </div>
    </article>
  )
}

function When({ at, zone }: { at: number; zone: string }) {
  const day = zoneOf(at, zone)
  return (
    <p className="mb-2.5 text-sm text-muted lg:col-span-2">
      <time dateTime={machineDayOrMoment(at)}>
        <b className="mr-2.5 font-semibold text-signal">
          {formatWeekday(at, day)} {formatDay(at, day)}
        </b>
        {!isDayOnly(at) && formatClockIn(at, zone)}
      </time>
    </p>
  )
}

/** Who is quoted stands under the words where they are shown. */
function quotedIn(source: Source | undefined) {
  if (!source || source.text) return null
  return { name: sourceName(source), network: source.network }
}

function Beside({ update, source }: { update: ArticlePage; source: Source | undefined }) {
  if (source?.text) return <LeadWords source={source} />
  if (!update.lead) return null
  return (
    <div className="self-start lg:row-span-2 [&>figure]:mt-5 lg:[&>figure]:mt-1">
      <LeadPicture picture={update.lead} />
    </div>
  )
}
