import { PageHead } from '@/components/reader/page-head'
import { Answer } from './answer'

type Props = {
  /** What has moved, in a word. */
  what: 'update' | 'topic' | 'story'
  /** Path of its new address. */
  to: string
}

/** Something has another address now; browsers follow on their own. */
export function MovedAnswer({ what, to }: Props) {
  return (
    <Answer status={301} location={to}>
      <div className="mx-auto max-w-page px-5">
        <PageHead title={`This ${what} has moved`}>
          <p>
            It is at <a href={to}>its new address</a>.
          </p>
        </PageHead>
      </div>
    </Answer>
  )
}
