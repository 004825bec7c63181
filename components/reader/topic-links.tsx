import { classNames } from '@/components/ui/class-names'
import type { Topic } from '@/lib/domain/article/article'
import { paths } from '@/lib/paths'

type Props = {
  topics: Topic[]
  /** Stands before them. */
  lead?: string
  className: string
}

/** What an update is about, as links to all else about it. */
export function TopicLinks({ topics, lead, className }: Props) {
  if (topics.length === 0) return null
  return (
    <ul
      aria-label={lead ?? 'Topics'}
      className={classNames('flex flex-wrap gap-x-4 text-sm', className)}
    >
      {lead && (
        <li aria-hidden="true" className="inline-flex min-h-7 items-center">
          {lead}
        </li>
      )}
      {topics.map((topic) => (
        <li key={topic.slug}>
          <a
            href={paths.topic(topic.slug)}
            className="inline-flex min-h-7 items-center no-underline hover:underline"
          >
            {topic.name}
          </a>
        </li>
      ))}
    </ul>
  )
}
