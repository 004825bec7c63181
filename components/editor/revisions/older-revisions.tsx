import { buttonLook } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { paths } from '@/lib/paths'

/** Leads through a history of more than one page. */
export function OlderRevisions({
  article,
  page,
  pages,
}: {
  article: string
  page: number
  pages: number
}) {
  if (pages <= 1) return null
  return (
    <nav aria-label="Pages" className="mt-4 flex items-center gap-2 tabular-nums">
      {page > 1 && (
        <Link href={paths.revisions(article, { page: String(page - 1) })} className={buttonLook()}>
          Newer
        </Link>
      )}
      {page < pages && (
        <Link href={paths.revisions(article, { page: String(page + 1) })} className={buttonLook()}>
          Older
        </Link>
      )}
      <span className="text-muted text-sm">
        Page {page} of {pages}
      </span>
    </nav>
  )
}
