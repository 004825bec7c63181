import type { ReactNode } from 'react'
import { type Latest, LatestUpdates } from '@/components/reader/lists/latest-updates'
import { PageHead } from '@/components/reader/page-head'
import { formatMoment, machineTime } from '@/lib/domain/time/dates'
import { Answer } from './answer'

/** An update was retracted: which one, when and why. */
export function RetractedAnswer(props: {
  headline: string
  reason: string
  retractedAt: number
  latest: Latest
  zone: string
}) {
  return (
    <GoneAnswer {...props} title="This update was retracted">
      “{props.headline}” was withdrawn on <Moment at={props.retractedAt} zone={props.zone} />.
    </GoneAnswer>
  )
}

/** An update was erased: when and why, and nothing of what it said. */
export function ErasedAnswer(props: {
  reason: string
  erasedAt: number
  latest: Latest
  zone: string
}) {
  return (
    <GoneAnswer {...props} title="This update was taken out">
      What stood here was erased on <Moment at={props.erasedAt} zone={props.zone} />, for good.
    </GoneAnswer>
  )
}

function GoneAnswer(props: { title: string; reason: string; latest: Latest; children: ReactNode }) {
  return (
    <Answer status={410}>
      <div className="mx-auto max-w-page px-5">
        <PageHead title={props.title}>
          <p>{props.children}</p>
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

function Moment({ at, zone }: { at: number; zone: string }) {
  return <time dateTime={machineTime(at)}>{formatMoment(at, zone)}</time>
}
