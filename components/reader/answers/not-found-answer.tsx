import { type Latest, LatestUpdates } from '@/components/reader/lists/latest-updates'
import { PageHead } from '@/components/reader/page-head'
import { SearchForm } from '@/components/reader/search-form'
import { paths } from '@/lib/paths'
import { Answer } from './answer'

/** Nothing stands at this address; what may have been meant does. */
export function NotFoundAnswer({ latest }: { latest: Latest }) {
  return (
    <Answer status={404}>
      <div className="mx-auto max-w-page px-5">
        <PageHead title="There is no page at this address">
          <p>
            It may have been mistyped, or what stood here was taken down. Search for it, or go to{' '}
            <a href={paths.front()}>the latest updates</a>.
          </p>
        </PageHead>
        <div className="mt-6">
          <SearchForm />
        </div>
        <LatestUpdates {...latest} />
      </div>
    </Answer>
  )
}
