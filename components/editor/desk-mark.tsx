import { mark } from '@/lib/domain/mark'

/** The mark and the name, as the desk shows them; short keeps to the mark where the screen is narrow. */
export function DeskMark({ isShort = false }: { isShort?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2.5 font-semibold font-serif text-[1.15rem] text-ink leading-none tracking-[-0.01em]">
      <svg
        viewBox={`0 0 ${mark.size} ${mark.size}`}
        fill="none"
        aria-hidden="true"
        className="size-6 text-signal"
      >
        <path
          d={mark.caret}
          stroke="currentColor"
          strokeWidth={mark.caretWidth}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <circle cx={mark.head.x} cy={mark.head.y} r={mark.head.radius} fill="currentColor" />
      </svg>
      <span className={isShort ? 'max-sm:sr-only' : undefined}>HeadsUpAI</span>
    </span>
  )
}
