import { Link } from '@/components/ui/link'
import { changeWords } from '@/lib/domain/desk/change-words'
import type { Changed } from '@/lib/domain/desk/today'
import { formatClock, formatMoment, machineTime } from '@/lib/domain/time/dates'
import { paths } from '@/lib/paths'

/** Who did what in a sentence. */
export function ChangedRow({ change, zone }: { change: Changed; zone: string }) {
  const { at, times, article, about } = change
  const { before, after } = changeWords(change)
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 py-2.5 sm:grid-cols-[5.5rem_minmax(0,1fr)_auto]">
      <time
        dateTime={machineTime(at)}
        title={formatMoment(at, zone)}
        className="font-semibold text-muted text-xs tabular-nums max-sm:col-span-2"
      >
        {formatClock(at, zone)}
      </time>
      <p className="min-w-0 [overflow-wrap:anywhere]">
        {before}{' '}
        {article && (
          <Link href={paths.article(article.articleId)} className="font-semibold">
            {article.headline || 'an update without a headline'}
          </Link>
        )}
        {about && <span className="font-semibold">{about}</span>}
        {after && ` ${after}`}
        {times > 1 && <span className="text-muted">, the last of {times} changes</span>}
      </p>
      {article?.state === 'live' && <span className="text-muted text-xs">live</span>}
    </li>
  )
}
