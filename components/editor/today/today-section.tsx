import type { ReactNode } from 'react'

type Props = {
  id: string
  title: string
  aside?: ReactNode
  /** Said where there are no rows. */
  empty: ReactNode
  rows: ReactNode[]
}

/** A part of the first screen; an empty one says what to do. */
export function TodaySection({ id, title, aside, empty, rows }: Props) {
  return (
    <section aria-labelledby={id} className="mb-9">
      <TodayHeading id={id} title={title} aside={aside} />
      {rows.length > 0 ? (
        <ul className="divide-y divide-line border-line border-b">{rows}</ul>
      ) : (
        <p className="py-3 text-muted">{empty}</p>
      )}
    </section>
  )
}

export function TodayHeading({ id, title, aside }: Pick<Props, 'id' | 'title' | 'aside'>) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 border-line border-b pb-2.5">
      <h2 id={id} className="font-semibold font-serif text-xl tracking-head">
        {title}
      </h2>
      {aside !== undefined && <p className="text-xs text-muted tabular-nums">{aside}</p>}
    </div>
  )
}
