import { PageHead } from '@/components/reader/page-head'
import { Pager } from '@/components/reader/pager'
import type { Amendment, Publication } from '@/lib/domain/article/article'
import { amendmentPath, amendmentWords } from '@/lib/domain/reader/amendment'
import type { PageOf } from '@/lib/domain/text/page-of'
import { formatDay, machineTime } from '@/lib/domain/time/dates'
import { paths } from '@/lib/paths'

type Props = PageOf<Amendment> & { publication: Publication }

/** All that was put right or withdrawn, newest first. */
export function CorrectionsView({ items, page, pages, total, publication }: Props) {
  return (
    <main id="content" className="mx-auto max-w-measure px-5 sm:box-content">
      <PageHead title="Corrections">
        <p>
          What {publication.name} had wrong, with what is right now. It stands beside each update
          too, and in <a href={paths.correctionsFeed()}>a feed of its own</a>.
        </p>
      </PageHead>
      {total === 0 && <p className="mt-8 text-read">Nothing was corrected so far.</p>}
      <ol className="mt-6">
        {items.map((amendment) => (
          <li
            key={`${amendment.kind} ${amendment.id}`}
            data-amendment={amendment.kind}
            className="border-t border-line py-5"
          >
            <p className="text-sm text-muted">
              <b className="font-semibold text-ink">{amendmentWords[amendment.kind]}</b>{' '}
              <time dateTime={machineTime(amendment.at)}>
                {formatDay(amendment.at, publication.timeZone)}
              </time>
            </p>
            <h2 dir="auto" className="mt-1 font-semibold text-pretty [overflow-wrap:anywhere]">
              <Headline amendment={amendment} />
            </h2>
            <p dir="auto" data-note="" className="mt-1 [overflow-wrap:anywhere]">
              {amendment.note}
            </p>
          </li>
        ))}
      </ol>
      {total > 0 && <Pager page={page} pages={pages} address={paths.corrections} />}
    </main>
  )
}

/** An address may be erased while what stood there is still told of. */
function Headline({ amendment }: { amendment: Amendment }) {
  if (amendment.slug === '') return amendment.headline
  return <a href={amendmentPath(amendment)}>{amendment.headline}</a>
}
