import type { ReactNode } from 'react'
import { DeskMark } from '@/components/editor/parts/desk-mark'

/** The page one stands on before being let in: signing in and setting up. */
export function Entrance({
  site,
  title,
  lead,
  children,
}: {
  /** What the publication is called. */
  site: string
  title: string
  lead?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="flex min-h-dvh flex-col px-5">
      <header className="mx-auto w-full max-w-248 py-5">
        <DeskMark site={site} />
      </header>
      <main className="mx-auto w-full max-w-92 pt-[clamp(1.5rem,9vh,6.5rem)] pb-16">
        <h1 className="text-balance font-semibold font-serif text-4xl tracking-display">{title}</h1>
        {lead && <p className="mt-3 text-pretty text-muted">{lead}</p>}
        <div className="mt-7">{children}</div>
      </main>
    </div>
  )
}
