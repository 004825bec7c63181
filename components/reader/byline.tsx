import type { ArticlePage } from '@/lib/domain/article/article'
import { readingMinutes } from '@/lib/domain/reader/reading-time'
import { formatMoment, machineTime } from '@/lib/domain/time/dates'
import { formatDayOrMoment, machineDayOrMoment } from '@/lib/domain/time/day-or-moment'
import { paths } from '@/lib/paths'

export function Byline({ article, zone }: { article: ArticlePage; zone: string }) {
  return (
    <p className="mt-4 flex flex-wrap gap-x-4 border-b border-line pb-5 text-sm text-muted">
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
    </p>
  )
}
