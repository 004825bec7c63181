import type { ReactNode } from 'react'

type Props = {
  id: string
  title: string
  /** What there is to know before the fields. */
  words?: ReactNode
  children: ReactNode
}

/** A part of a page that is filled in: where there is room, heading and words stand left of the fields. */
export function DeskSection({ id, title, words, children }: Props) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-10 gap-y-4 border-line border-b py-8 first:pt-0 last:border-b-0 wide:grid-cols-[17rem_minmax(0,44rem)]"
    >
      <div>
        <h2 id={id} className="font-semibold font-serif text-section">
          {title}
        </h2>
        {words && <div className="mt-1.5 text-pretty text-muted text-sm">{words}</div>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  )
}
