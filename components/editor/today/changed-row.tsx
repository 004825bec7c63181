import Link from 'next/link'
import { Instant } from '@/components/editor/parts/instant'
import type { Changed } from '@/lib/domain/desk/today'
import { paths } from '@/lib/paths'

/** Who did what in a sentence; the log's own words are written to be read. */
export function ChangedRow({ change }: { change: Changed }) {
  const { at, by, action, times, article, about } = change
  const name = by === 'command line' ? 'The command line' : by
  return (
    <li className="grid gap-x-6 py-2 text-sm sm:grid-cols-[minmax(0,1fr)_auto] sm:items-baseline md:px-3">
      <p className="min-w-0 [overflow-wrap:anywhere]">
        {name} {action}
        {(article || about) && ': '}
        {article && (
          <Link href={paths.article(article.articleId)} className="font-medium">
            {article.headline || 'No headline yet'}
          </Link>
        )}
        {about && <span className="font-medium">{about}</span>}
        {times > 1 && <span className="text-muted">, the last of {times} changes</span>}
      </p>
      <p className="text-xs text-muted">
        <Instant at={at} />
      </p>
    </li>
  )
}
