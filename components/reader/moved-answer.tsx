import { paths } from '@/lib/paths'
import { Answer } from './answer'
import { PageHead } from './page-head'

/** An update has another address now; browsers follow on their own. */
export function MovedAnswer({ slug }: { slug: string }) {
  return (
    <Answer status={301} location={paths.update(slug)}>
      <div className="mx-auto max-w-page px-5">
        <PageHead title="This update has moved">
          <p>
            It is at <a href={paths.update(slug)}>its new address</a>.
          </p>
        </PageHead>
      </div>
    </Answer>
  )
}
