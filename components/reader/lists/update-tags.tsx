import type { ReactNode } from 'react'
import type { ArticleSummary } from '@/lib/domain/article/article'
import { nameAndPlace } from '@/lib/domain/sources/source-name'
import { formatDay, machineTime } from '@/lib/domain/time/dates'
import { paths } from '@/lib/paths'

type Props = {
  update: Pick<ArticleSummary, 'topics' | 'quoted'>
  correctedAt?: number | null
  /** IANA name of the zone of a correction's day. */
  zone?: string
  children?: ReactNode
}

/** Topics beyond these say less than they take room. */
const mostTopics = 2

/** Two topics in quiet ink, who is quoted, and whether something was put right. */
export function UpdateTags({ update, correctedAt = null, zone = 'UTC', children }: Props) {
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-4 text-xs text-muted">
      {children}
      {update.topics.slice(0, mostTopics).map((topic) => (
        <a
          key={topic.slug}
          href={paths.topic(topic.slug)}
          className="inline-flex min-h-7 items-center text-ink decoration-line hover:decoration-current"
        >
          {topic.name}
        </a>
      ))}
      {update.quoted?.name && (
        <span className="inline-flex min-h-7 items-center">
          {nameAndPlace(update.quoted.name, update.quoted.network)}
        </span>
      )}
      {correctedAt !== null && (
        <span className="inline-flex min-h-7 items-center gap-1.5 font-semibold text-ink">
          <span aria-hidden="true" className="size-2 rounded-full bg-ink" />
          <span>
            Corrected{' '}
            <time dateTime={machineTime(correctedAt)}>{formatDay(correctedAt, zone)}</time>
          </span>
        </span>
      )}
    </p>
  )
}
