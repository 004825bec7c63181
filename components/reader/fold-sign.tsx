/** Stands before what opens in place: a plus that becomes a minus. */
export function FoldSign() {
  return (
    <svg
      viewBox="0 0 12 12"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      className="size-3"
    >
      <path d="M1.5 6h9" />
      <path d="M6 1.500v9" className="group-open:hidden" />
    </svg>
  )
}
