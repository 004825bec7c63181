import type { ReactNode } from 'react'

type Props = { as: 'section' | 'nav'; id: string; title: string; children: ReactNode }

/** A part of the page of an update that leads on to others. */
export function AfterUpdate({ as: Part, id, title, children }: Props) {
  return (
    <Part
      aria-labelledby={id}
      className="mx-auto mt-14 max-w-measure px-5 sm:box-content print:hidden"
    >
      <h2 id={id} className="font-serif text-2xl font-semibold tracking-head">
        {title}
      </h2>
      {children}
    </Part>
  )
}
