import { PageHead } from '@/components/reader/page-head'
import { requestId } from '@/lib/log'
import { Answer } from './answer'

/** The page could not be read. Nothing is asked of the database here. */
export function FailedAnswer() {
  return (
    <Answer status={503}>
      <div className="mx-auto max-w-page px-5">
        <PageHead title="This page cannot be shown at the moment">
          <p>
            Something is wrong on our side, not on yours. Please load the page again in a minute. If
            you tell us about this, name {requestId()}.
          </p>
        </PageHead>
      </div>
    </Answer>
  )
}
