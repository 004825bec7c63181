import { UpdateWords } from '@/components/reader/lists/update-words'
import { updatesCounted } from '@/components/reader/lists/updates-counted'
import { PageHead } from '@/components/reader/page-head'
import type { ListedUpdate, Publication, Topic } from '@/lib/domain/article/article'
import { formatDay } from '@/lib/domain/time/dates'
import { machineDayOrMoment, zoneOf } from '@/lib/domain/time/day-or-moment'

type Props = {
  topic: Topic
  /** In the order in which they came. */
  updates: ListedUpdate[]
  total: number
  publication: Publication
}

/** What happened so far in one matter, from its beginning. */
export function StoryView({ topic, updates, total, publication }: Props) {
  return (
    <main id="content" className="mx-auto max-w-page px-5">
      <PageHead title={topic.name}>
        {topic.description && <p dir="auto">{topic.description}</p>}
        <p>
          A story in {updatesCounted(total)}, from its beginning.
          {total > updates.length && ` The newest ${updates.length} are here.`}
        </p>
      </PageHead>
      <h2 className="mt-9 max-w-measure border-b border-line pb-2.5 font-serif text-base/snug font-semibold">
        The story so far
      </h2>
      <ol className="max-w-measure">
        {updates.map((update, place) => (
          <Part key={update.id} update={update} isFirst={place === 0} publication={publication} />
        ))}
      </ol>
    </main>
  )
}

function Part(props: { update: ListedUpdate; isFirst: boolean; publication: Publication }) {
  const { update, isFirst, publication } = props
  const at = update.firstPublishedAt
  return (
    <li className="relative border-l-2 border-line pt-6 pl-5 last:border-transparent">
      <span
        aria-hidden="true"
        className="absolute top-8.5 -left-[7px] size-3 rounded-full border-2 border-paper bg-ink"
      />
      <time dateTime={machineDayOrMoment(at)} className="text-sm text-muted">
        {formatDay(at, zoneOf(at, publication.timeZone))}
      </time>
      <UpdateWords update={update} isFirst={isFirst} publication={publication} />
    </li>
  )
}
