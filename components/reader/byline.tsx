import type { ArticlePage } from '@/lib/domain/article/article'
import { readingMinutes } from '@/lib/domain/reader/reading-time'
import { nameAndPlace, sourceName } from '@/lib/domain/sources/source-name'
import { formatMoment, machineTime } from '@/lib/domain/time/dates'
import { formatDayOrMoment, machineDayOrMoment } from '@/lib/domain/time/day-or-moment'
import { paths } from '@/lib/paths'

type Props = {
  article: ArticlePage
  zone: string
  /** Whether readers can keep it for later in their browser, which takes scripts. */
  canSave: boolean
}

export function Byline({ article, zone, canSave }: Props) {
  const [source] = article.sources
  return (
    <p className="mt-4 flex flex-wrap items-baseline gap-x-4 border-b border-line pb-5 text-sm text-muted">
      {article.authors.length > 0 && (
        <span>
          By{' '}
          {article.authors.map((author, index) => (
            <span key={author.slug}>
              {index > 0 && (index === article.authors.length - 1 ? ' and ' : ', ')}
              <a
                href={paths.author(author.slug)}
                className="inline-flex min-h-6 items-center font-semibold text-ink no-underline hover:underline"
              >
                {author.name}
              </a>
            </span>
          ))}
        </span>
      )}
      {article.reviewedBy && article.reviewedAt && (
        <span>
          Reviewed by {article.reviewedBy},{' '}
          <time dateTime={machineTime(article.reviewedAt)}>
            {formatMoment(article.reviewedAt, zone)}
          </time>
        </span>
      )}
      <time dateTime={machineDayOrMoment(article.firstPublishedAt)}>
        {formatDayOrMoment(article.firstPublishedAt, zone)}
      </time>
      <span>{readingMinutes(article)} min</span>
      {source && (
        <span>
          Source:{' '}
          <a
            href="#source"
            className="inline-flex min-h-6 items-center font-semibold text-ink no-underline hover:underline"
          >
            {nameAndPlace(sourceName(source), source.network)}
          </a>
        </span>
      )}
      {canSave && (
        <button
          type="button"
          data-save={article.id}
          className="min-h-6 cursor-pointer font-semibold text-ink hover:underline noscript:hidden print:hidden"
        >
          <span>Save for later</span>
          <span className="hidden">Saved: remove</span>
        </button>
      )}
    </p>
  )
}
