import type { ReactNode } from 'react'
import type { Publication } from '@/lib/domain/article/article'
import { type Numbers, timesConsidered } from '@/lib/domain/reader/numbers'
import { share, spanInWords } from '@/lib/domain/reader/numbers-in-words'
import { paths } from '@/lib/paths'
import { PageHead } from './page-head'

type Props = { numbers: Numbers; publication: Publication }

/** How much is published, corrected and reviewed, each with how it is counted. */
export function NumbersView({ numbers, publication }: Props) {
  const { updates, sources, corrections, retractions, reviewed, timeToCorrect } = numbers
  return (
    <main id="content" className="mx-auto max-w-measure px-5 sm:box-content">
      <PageHead title="In numbers">
        <p>{publication.name}, counted as it stands now.</p>
      </PageHead>
      <dl className="mt-6 border-b border-line">
        <Row name="Updates" value={updates}>
          All that can be read here now; what was taken off is not among them.
        </Row>
        <Row name="Sources" value={sources}>
          Each time an update rests on a post or a page; two that rest on the same one count it
          twice.
        </Row>
        <Row name="Reviewed" value={share(reviewed, updates)}>
          Updates whose very words somebody at the desk approved, and names who.
        </Row>
        <Row name="Corrections" value={corrections}>
          Each one that stands beside an update; all are <a href={paths.corrections()}>listed</a>.
        </Row>
        <Row name="Retractions" value={retractions}>
          Updates that were withdrawn, and whose address says why.
        </Row>
        <Row
          name="Time to correct"
          value={timeToCorrect === null ? 'None yet' : spanInWords(timeToCorrect)}
        >
          The middle one of the latest {timesConsidered} corrections at most, from when the update
          was first published to when it was put right.
        </Row>
        <Row name="Written with help of AI" value={share(numbers.assisted, updates)}>
          Updates that people wrote with a machine’s help, as their authors state.
        </Row>
        <Row name="Drafted by AI" value={share(numbers.drafted, updates)}>
          Updates that a machine drafted and people edited, as their authors state.
        </Row>
      </dl>
    </main>
  )
}

function Row(props: { name: string; value: number | string; children: ReactNode }) {
  return (
    <div className="gap-x-6 border-t border-line py-4 sm:grid sm:grid-cols-[11rem_1fr]">
      <dt className="text-sm font-semibold">{props.name}</dt>
      <dd>
        <p className="font-serif text-quote font-semibold tabular-nums">{props.value}</p>
        <p className="mt-1 text-sm text-muted">{props.children}</p>
      </dd>
    </div>
  )
}
