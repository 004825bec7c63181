import { PageHead } from '@/components/reader/page-head'
import { Answer } from './answer'

/** Leads to what is newest now, and elsewhere another time. */
export function NewestAnswer({ to }: { to: string }) {
  return (
    <Answer status={307} location={to}>
      <div className="mx-auto max-w-page px-5">
        <PageHead title="The newest updates">
          <p>
            They are <a href={to}>on their own page</a>.
          </p>
        </PageHead>
      </div>
    </Answer>
  )
}
