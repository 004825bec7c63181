import { Answer } from '@/components/reader/answers/answer'
import { PageHead } from '@/components/reader/page-head'
import { paths } from '@/lib/paths'

/** Behind this address there is nothing, any more or at all. */
export function AskedEnded() {
  return (
    <Answer status={410}>
      <div className="mx-auto max-w-measure px-5 sm:box-content">
        <PageHead title="Nothing is kept here">
          <p>
            What was asked under this address was forgotten: you wished so, the desk took it away,
            or it is more than 90 days old. Go to <a href={paths.front()}>the latest updates</a>.
          </p>
        </PageHead>
      </div>
    </Answer>
  )
}
