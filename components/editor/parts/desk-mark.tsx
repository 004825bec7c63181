import { Mark } from '@/components/reader/mark'

/** The mark and the name, as the desk shows them; short keeps to the mark where the screen is narrow. */
export function DeskMark({ isShort = false }: { isShort?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2.5 font-semibold font-serif text-lg text-ink leading-none tracking-head">
      <Mark className="size-6 text-signal" />
      <span className={isShort ? 'max-sm:sr-only' : undefined}>HeadsUpAI</span>
    </span>
  )
}
