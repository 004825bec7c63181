import { Markdown } from '@/components/reader/markdown'
import type { ArticlePage, Publication, Question } from '@/lib/domain/article/article'
import { printedAddress } from '@/lib/domain/sources/printed-address'
import { nameAndPlace, sourceName } from '@/lib/domain/sources/source-name'
import { formatDay } from '@/lib/domain/time/dates'
import { machineDayOrMoment, zoneOf } from '@/lib/domain/time/day-or-moment'
import { paths } from '@/lib/paths'

type Props = { article: ArticlePage; question: Question; id: string; publication: Publication }

/**
 * One question with its answer, for those who show what a link leads to. The script takes readers on to its place in
 * the update; without scripts this is where they read it.
 */
export function QuestionView({ article, question, id, publication }: Props) {
  const { slug, headline, firstPublishedAt: at } = article
  const [source] = article.sources
  const place = `${paths.update(slug)}#q-${id}`
  return (
    <main id="content" data-goes-on={place}>
      <article className="mx-auto max-w-measure px-5 pt-8 sm:box-content sm:pt-12">
        <p className="text-sm text-muted">A quick answer</p>
        <h1 dir="auto" className="mt-2 w-fit font-serif text-lead font-semibold tracking-display">
          {question.question}
        </h1>
        <div dir="auto" className="mt-5 text-read">
          <Markdown text={question.answer} />
        </div>
        <div className="mt-10 border-t border-line pt-3">
          <p className="text-xs font-semibold text-muted">
            From the update of{' '}
            <time dateTime={machineDayOrMoment(at)}>
              {formatDay(at, zoneOf(at, publication.timeZone))}
            </time>
          </p>
          <a
            href={place}
            dir="auto"
            className="mt-1 block font-serif text-lg/snug font-semibold tracking-head no-underline hover:underline"
          >
            {headline}
          </a>
          {source && (
            <p className="mt-1 text-sm text-muted">
              It rests on{' '}
              <a
                href={printedAddress(source.permalink)}
                className="inline-flex min-h-7 items-center text-ink"
              >
                {nameAndPlace(sourceName(source), source.network)}
              </a>
            </p>
          )}
        </div>
      </article>
    </main>
  )
}
