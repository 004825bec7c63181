import type { ReactNode } from 'react'
import type { ArticleSummary } from '@/lib/domain/article/article'
import { nameAndPlace } from '@/lib/domain/sources/source-name'
import { formatClock, formatMoment, machineTime } from '@/lib/domain/time/dates'
import { isDayOnly } from '@/lib/domain/time/day-or-moment'
import { paths } from '@/lib/paths'

type Props = { update: ArticleSummary; isFirst: boolean; isLead: boolean; zone: string }

/** An update in a list by days: when, what, about what, and who is quoted. */
export function UpdateItem({ update, isFirst, isLead, zone }: Props) {
  const at = update.firstPublishedAt
  return (
    <article className="grid gap-x-4 gap-y-0.5 border-t border-line py-5 first:border-0 first:pt-0.5 sm:grid-cols-[4.2rem_1fr]">
      {!isDayOnly(at) && (
        <time
          dateTime={machineTime(at)}
          title={formatMoment(at, zone)}
          className={`text-sm text-muted tabular-nums ${isLead ? 'sm:pt-2' : 'sm:pt-0.5'}`}
        >
          {formatClock(at, zone)}
        </time>
      )}
      <div className="sm:col-start-2">
        <h3
          data-headline=""
          className={
            isLead
              ? 'w-fit font-serif text-lead font-semibold tracking-display'
              : 'w-fit font-serif text-xl font-semibold tracking-head'
          }
        >
          <a
            href={paths.update(update.slug)}
            data-first={isFirst ? '' : undefined}
            className="no-underline hover:underline"
          >
            {update.headline}
          </a>
        </h3>
        {update.takeaway && (
          <p
            className={
              isLead
                ? 'mt-3 max-w-160 text-read/normal'
                : 'mt-1.5 max-w-160 text-base/normal text-muted'
            }
          >
            {update.takeaway}
          </p>
        )}
        <UpdateTags update={update} />
      </div>
    </article>
  )
}

/** Topics, and who is quoted. */
export function UpdateTags({ update, children }: { update: ArticleSummary; children?: ReactNode }) {
  return (
    <p className="mt-1.5 flex flex-wrap gap-x-4 text-xs text-muted">
      {children}
      {update.topics.map((topic) => (
        <a
          key={topic.slug}
          href={paths.topic(topic.slug)}
          className="inline-flex min-h-7 items-center font-semibold text-signal no-underline hover:underline"
        >
          {topic.name}
        </a>
      ))}
      {update.quoted?.name && (
        <span className="inline-flex min-h-7 items-center">
          {nameAndPlace(update.quoted.name, update.quoted.network)}
        </span>
      )}
    </p>
  )
}
