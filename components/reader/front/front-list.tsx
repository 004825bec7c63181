import type { ArticleSummary, Publication } from '@/lib/domain/article/article'
import type { PageOf } from '@/lib/domain/text/page-of'
import { paths } from '@/lib/paths'
import { Pager } from './pager'
import { UpdateList } from './update-list'

/** A page of everything published; on the first one the newest leads. */
export function FrontList(props: { updates: PageOf<ArticleSummary>; publication: Publication }) {
  const { updates, publication } = props
  if (updates.total === 0) return <NothingYet publication={publication} />
  return (
    <main id="content" className="mx-auto max-w-page px-5">
      <h1 className="sr-only">
        {updates.page === 1 ? 'Latest updates' : `Updates, page ${updates.page}`}
      </h1>
      <UpdateList
        updates={updates.items}
        hasLead={updates.page === 1}
        zone={publication.timeZone}
      />
      <Pager page={updates.page} pages={updates.pages} address={paths.front} />
    </main>
  )
}

function NothingYet({ publication }: { publication: Publication }) {
  return (
    <main id="content" className="mx-auto max-w-page px-5">
      <h1 className="mt-12 font-serif text-lead font-semibold tracking-display">
        Nothing is published yet
      </h1>
      <p className="mt-3 max-w-measure text-read/normal">{publication.description}</p>
      <p className="mt-3 max-w-measure text-muted">
        The first update will stand here, and in <a href={paths.feed()}>the feed</a>.
      </p>
    </main>
  )
}
