import type { ReactNode } from 'react'

type Props = {
  id: string
  title: string
  /** Stands at the end of the heading's line, where it is not 0. */
  count?: number
  children: ReactNode
}

/** A part of what stands beside the form of an update. */
export function PanelSection({ id, title, count = 0, children }: Props) {
  return (
    <section aria-labelledby={id} className="mb-5 border-line border-t pt-4">
      <h2 id={id} className="mb-2 flex justify-between font-semibold text-sm">
        {title}
        {count > 0 && <span className="font-normal text-muted tabular-nums">{count}</span>}
      </h2>
      {children}
    </section>
  )
}
