import { classNames } from '@/components/ui/class-names'
import { initials } from '@/lib/domain/people/initials'
import type { SourceValues } from '@/lib/domain/sources/source-values'
import { paths } from '@/lib/paths'

/** The author as readers see them: the picture, or a monogram. `className` says how large. */
export function SourceFace({ row, className }: { row: SourceValues; className: string }) {
  if (row.avatar !== '') {
    return (
      <img
        src={paths.media(row.avatar)}
        alt=""
        width={48}
        height={48}
        className={classNames('shrink-0 rounded-full bg-tint', className)}
      />
    )
  }
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'grid shrink-0 place-items-center rounded-full bg-face font-semibold text-face-ink',
        className,
      )}
    >
      {initials(row.authorName || row.handle) || '?'}
    </span>
  )
}
