import type { ListFilter } from '@/lib/domain/article-filter'
import { paths } from '@/lib/paths'

/** What an empty list says: what to do first, or how to see more. */
export function EmptyList({ filter }: { filter: ListFilter }) {
  const isFiltered = filter.query !== '' || filter.state !== undefined || filter.page > 1
  return (
    <div className="mt-14 max-w-[34rem]">
      <h2 className="font-semibold font-serif text-[1.45rem] leading-tight tracking-[-0.012em]">
        {isFiltered ? 'Nothing here' : 'Write the first update'}
      </h2>
      {isFiltered ? (
        <p className="mt-2 text-muted">
          {filter.query
            ? `No headline or address has “${filter.query}” in it.`
            : 'No update is in this state.'}{' '}
          <a href={paths.articles()}>See all updates</a>
        </p>
      ) : (
        <p className="mt-2 text-muted">
          A headline, three short paragraphs, the source it rests on and a few quick answers. “New
          update” above begins one; readers see nothing until you publish it.
        </p>
      )}
    </div>
  )
}
