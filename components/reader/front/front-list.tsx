import { UpdateList } from '@/components/reader/lists/update-list'
import { Pager } from '@/components/reader/pager'
import type {
  Amendment,
  ArticlePage,
  ListedUpdate,
  Publication,
} from '@/lib/domain/article/article'
import type { PageOf } from '@/lib/domain/text/page-of'
import { paths } from '@/lib/paths'
import { FrontAside, type StoryInMotion } from './front-aside'
import { LeadUpdate } from './lead-update'

type Props = {
  updates: PageOf<ListedUpdate>
  publication: Publication
  /** The newest update of all, which leads the first page. */
  lead?: ArticlePage | null
  stories?: StoryInMotion[]
  amendments?: Amendment[]
  /** Whether there is a digest by mail. */
  byMail: boolean
}

/** A page of everything published; on the first one the newest leads. */
export function FrontList(props: Props) {
  const { updates, publication, lead = null, stories = [], amendments = [], byMail } = props
  if (updates.total === 0) return <NothingYet publication={publication} />
  const rest = updates.items.filter(({ id }) => id !== lead?.id)
  return (
    <main id="content" data-front="" className="mx-auto max-w-page px-5">
      <h1 className="sr-only">
        {updates.page === 1 ? 'Latest updates' : `Updates, page ${updates.page}`}
      </h1>
      {publication.tagline && (
        <p className="mt-4 -mb-3 text-sm text-muted md:hidden">{publication.tagline}.</p>
      )}
      {lead && <LeadUpdate update={lead} zone={publication.timeZone} />}
      <div className="gap-x-16 lg:grid lg:grid-cols-[1fr_18rem] xl:gap-x-18">
        <div className="min-w-0">
          <UpdateList updates={rest} publication={publication} isBelowLead={lead !== null} />
          <Pager page={updates.page} pages={updates.pages} address={paths.front} />
        </div>
        <FrontAside
          stories={stories}
          amendments={amendments}
          publication={publication}
          byMail={byMail}
        />
      </div>
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
