import type { ComponentProps, ReactNode } from 'react'

/** One of several that were chosen or kept; its last child takes it away. */
export function Chip({ children }: { children: ReactNode }) {
  return (
    <span className="inline-flex min-h-control max-w-full items-center rounded-full border border-line bg-sheet pl-3.5 font-medium text-sm has-aria-[current]:border-ink">
      {children}
    </span>
  )
}

export function ChipRemove(props: ComponentProps<'button'> & { 'aria-label': string }) {
  return (
    <button
      {...props}
      className="grid size-control flex-none cursor-pointer place-items-center rounded-full text-muted hover:text-ink"
    >
      <svg
        viewBox="0 0 16 16"
        className="size-3.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d="M4 4l8 8M12 4l-8 8" />
      </svg>
    </button>
  )
}
