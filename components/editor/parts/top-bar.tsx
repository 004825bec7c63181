import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  actions?: ReactNode
  /** What came of an action, on a line of its own below, so that no button moves. */
  outcome?: ReactNode
}

/** The line above every screen of the desk: what it is on the left, what can be done on the right. */
export function TopBar({ children, actions, outcome }: Props) {
  return (
    <header className="sticky top-0 z-10 flex min-h-bar flex-wrap items-center gap-x-4 gap-y-2 border-line border-b bg-paper px-5 py-2.5 md:px-7">
      {children}
      {actions && <div className="ml-auto flex flex-wrap gap-2">{actions}</div>}
      {outcome}
    </header>
  )
}
