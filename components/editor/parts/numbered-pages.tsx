import { classNames } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'
import { type DeskList, deskListQuery } from '@/lib/domain/desk/desk-list'
import { nearbyPages } from '@/lib/domain/reader/nearby-pages'
import { paths } from '@/lib/paths'

export function NumberedPages({ list, pages }: { list: DeskList; pages: number }) {
  if (pages === 1) return null
  return (
    <nav aria-label="Pages" className="mt-6 flex flex-wrap items-center gap-1 tabular-nums">
      {nearbyPages(list.page, pages).map((page, index, shown) => (
        <span key={page} className="flex items-center gap-1">
          {index > 0 && page - (shown[index - 1] ?? 0) > 1 && (
            <span className="px-1 text-muted">…</span>
          )}
          <Link
            href={paths.articles() + deskListQuery({ ...list, page })}
            aria-label={`Page ${page}`}
            aria-current={page === list.page ? 'page' : undefined}
            className={classNames(
              'flex min-h-control min-w-control items-center justify-center rounded-lg px-2 font-medium text-sm no-underline',
              page === list.page ? 'bg-tint text-ink' : 'text-muted hover:text-ink',
            )}
          >
            {page}
          </Link>
        </span>
      ))}
    </nav>
  )
}
