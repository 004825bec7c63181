import { Headline } from '@/components/reader/headline'
import type { ListedUpdate, Publication } from '@/lib/domain/article/article'
import { paths } from '@/lib/paths'
import { ShortText } from './short-text'
import { UpdateTags } from './update-tags'

type Props = {
  update: ListedUpdate
  /** The one that the keys of the page begin with. */
  isFirst: boolean
  publication: Publication
}

/** What an update in a list says: its headline, in short, about what, and who is quoted. */
export function UpdateWords({ update, isFirst, publication }: Props) {
  return (
    <>
      <h3
        data-headline=""
        data-of={update.id}
        dir="auto"
        className="w-fit font-serif text-list font-semibold tracking-head"
      >
        <a
          href={paths.update(update.slug)}
          data-first={isFirst ? '' : undefined}
          className="no-underline hover:underline"
        >
          <Headline text={update.headline} />
        </a>
      </h3>
      {update.takeaway && (
        <p dir="auto" className="mt-1.5 max-w-160 text-base/normal">
          {update.takeaway}
        </p>
      )}
      <ShortText update={update} labels={publication.labels} />
      <UpdateTags update={update} correctedAt={update.correctedAt} zone={publication.timeZone} />
    </>
  )
}
