import { type Latest, LatestUpdates } from '@/components/reader/latest-updates'
import { PageHead } from '@/components/reader/page-head'
import { formatMoment, machineTime } from '@/lib/domain/time/dates'
import { Answer } from './answer'

/** An update was retracted: which one, when and why. */
export function GoneAnswer(props: {
  headline: string
  reason: string
  retractedAt: number
  latest: Latest
  zone: string
}) {
  return (
    <Answer status={410}>
      <div className="mx-auto max-w-page px-5">
        <PageHead title="This update was retracted">
          <p>
            “{props.headline}” was withdrawn on{' '}
            <time dateTime={machineTime(props.retractedAt)}>
              {formatMoment(props.retractedAt, props.zone)}
            </time>
            .
          </p>
        </PageHead>
        <section className="mt-6 max-w-measure">
          <h2 className="mb-1 text-xs font-semibold text-muted">Why</h2>
          <p className="text-read">{props.reason}</p>
        </section>
        <LatestUpdates {...props.latest} />
      </div>
    </Answer>
  )
}
