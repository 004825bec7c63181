import Link from 'next/link'
import type { Changed } from '@/lib/domain/today'
import { paths } from '@/lib/paths'
import { Instant } from '../instant'

/** Who did what in a sentence; the log's own words are written to be read. */
export function ChangedRow({ change: { at, by, action, times, article } }: { change: Changed }) {
  const name = by === 'command line' ? 'The command line' : by
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 py-2 md:px-3 text-[0.9063rem]">
      <p className="min-w-0 [overflow-wrap:anywhere]">
        {name} {action}
        {times > 1 && ` ${times} times`}
        {article && (
          <>
            {': '}
            <Link href={paths.article(article.articleId)} className="font-medium">
              {article.headline || 'No headline yet'}
            </Link>
          </>
        )}
      </p>
      <p className="text-[0.8438rem] text-muted">
        <Instant at={at} />
      </p>
    </li>
  )
}
