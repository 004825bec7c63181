import { initials } from '@/lib/domain/people/initials'
import { paths } from '@/lib/paths'

/** The author's picture as we keep it, or a monogram. */
export function Avatar({ file, name }: { file: string | null; name: string }) {
  if (file) {
    return (
      <img
        src={paths.media(file)}
        alt=""
        width={48}
        height={48}
        className="size-[48px] rounded-full"
      />
    )
  }
  return (
    <span
      aria-hidden="true"
      className="grid size-[48px] place-items-center rounded-full bg-face font-semibold text-face-ink print:border"
    >
      {initials(name)}
    </span>
  )
}
