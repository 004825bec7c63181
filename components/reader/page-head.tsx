import type { ReactNode } from 'react'

/** The head of a list page: what it is, and a line about it. */
export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className="mt-8 sm:mt-12">
      <h1 className="font-serif text-lead font-semibold tracking-[-0.022em]">{title}</h1>
      {children && <div className="mt-3 max-w-measure text-muted">{children}</div>}
    </header>
  )
}
