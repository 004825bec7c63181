import { mark } from '@/lib/domain/reader/mark'

/** The sign of the house; decoration beside its name. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg
      viewBox={`0 0 ${mark.size} ${mark.size}`}
      fill="none"
      aria-hidden="true"
      className={className}
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
  )
}
