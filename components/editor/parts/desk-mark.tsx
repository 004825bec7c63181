import { Mark } from '@/components/reader/mark'
import { classNames } from '@/components/ui/class-names'

type Props = { site: string; isShort?: boolean }

/** The mark and the publication’s name, as the desk shows them; short keeps to the mark where the screen is narrow. */
export function DeskMark({ site, isShort = false }: Props) {
  return (
    <span className="inline-flex items-center gap-2.5 font-semibold font-serif text-lg text-ink leading-tight tracking-head">
      <Mark className="size-6 shrink-0 text-signal" />
      <span className={classNames('min-w-0 wrap-anywhere', isShort && 'max-sm:sr-only')}>
        {site}
      </span>
    </span>
  )
}
