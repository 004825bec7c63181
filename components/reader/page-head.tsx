import type { ReactNode } from 'react'

type Props = {
  title: string
  /** Stands before the title. */
  picture?: ReactNode
  children?: ReactNode
}

/** The head of a list page: what it is, and a line about it. */
export function PageHead({ title, picture, children }: Props) {
  return (
    <header className="mt-8 sm:mt-12">
      <div className={picture ? 'flex items-center gap-4' : undefined}>
        {picture}
        <h1 className="font-serif text-lead font-semibold tracking-display">{title}</h1>
      </div>
      {children && <div className="mt-3 max-w-measure text-muted">{children}</div>}
    </header>
  )
}
