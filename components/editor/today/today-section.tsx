import type { ReactNode } from 'react'

type Props = { id: string; title: string; aside?: ReactNode; empty: ReactNode; rows: ReactNode[] }

/** A part of the first screen; an empty one says what to do. */
export function TodaySection({ id, title, aside, empty, rows }: Props) {
  return (
    <section aria-labelledby={id} className="mb-10">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4">
        <h2 id={id} className="font-semibold font-serif text-section">
          {title}
        </h2>
        {aside && <p className="text-xs text-muted">{aside}</p>}
      </div>
      {rows.length > 0 ? (
        <ul className="divide-y divide-line border-line border-y md:-mx-3">{rows}</ul>
      ) : (
        <p className="border-line border-t py-3 text-muted">{empty}</p>
      )}
    </section>
  )
}
