import type { ArticlePage } from '@/lib/domain/article/article'
import { formatDay, machineTime } from '@/lib/domain/time/dates'
import { paths } from '@/lib/paths'

/**
 * That an update changed since it was published; nothing where it did not. The script tells who read it before that it
 * changed since: the line has room for those words, and what can be pressed stands before them, so that nothing moves.
 */
export function ChangedLine({ article, zone }: { article: ArticlePage; zone: string }) {
  const { slug, firstPublishedAt, modifiedAt } = article
  if (modifiedAt <= firstPublishedAt) return null
  return (
    <p className="mt-3 min-h-[2lh] text-sm text-muted sm:min-h-[1lh]">
      <a href={paths.history(slug)}>What changed</a>
      {' · '}
      <span data-changed="">
        Changed <time dateTime={machineTime(modifiedAt)}>{formatDay(modifiedAt, zone)}</time>.
      </span>
    </p>
  )
}
