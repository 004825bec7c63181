import { filterSearch, type ListFilter } from '@/lib/domain/article-filter'
import { paths } from '@/lib/paths'

/** @param pages how many pages there are */
export function ArticlePager({ filter, pages }: { filter: ListFilter; pages: number }) {
  if (pages < 2) return null
  const link = (page: number) => paths.articles() + filterSearch({ ...filter, page })
  return (
    <nav aria-label="Pages" className="mt-5 flex items-center gap-4 text-muted text-sm">
      {filter.page > 1 && <a href={link(Math.min(filter.page - 1, pages))}>Newer</a>}
      <span>
        Page {filter.page} of {pages}
      </span>
      {filter.page < pages && <a href={link(filter.page + 1)}>Older</a>}
    </nav>
  )
}
