import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'

type Props = {
  children: ReactNode
  actions?: ReactNode
  /** What came of an action, on a line of its own below, so that no button moves. */
  outcome?: ReactNode
  /** On a phone what can be done stands at the lower edge, in reach of a thumb. */
  isAtThumb?: boolean
}

/** The line above every screen of the desk: what it is on the left, what can be done on the right. */
export function TopBar({ children, actions, outcome, isAtThumb = false }: Props) {
  return (
    <header className="sticky top-0 z-10 flex min-h-bar flex-wrap items-center gap-x-4 gap-y-2 border-line border-b bg-paper px-5 py-2.5 md:px-7">
      {children}
      {actions && (
        <div
          className={classNames(
            'ml-auto flex flex-wrap gap-2',
            isAtThumb &&
              'max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-10 max-md:justify-end max-md:border-line max-md:border-t max-md:bg-paper max-md:px-5 max-md:py-2',
          )}
        >
          {actions}
        </div>
      )}
      {outcome}
    </header>
  )
}
