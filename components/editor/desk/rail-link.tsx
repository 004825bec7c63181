'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'

type Props = {
  href: string
  children: ReactNode
  /** Whether only this very page counts as being here, not those below it. */
  isExact?: boolean
  /** How much waits there. */
  count?: number
  /** The one that asks for attention. */
  isUrgent?: boolean
}

export function RailLink({ href, children, isExact, count = 0, isUrgent }: Props) {
  const path = usePathname()
  const isHere = path === href || (!isExact && path.startsWith(`${href}/`))
  return (
    <Link
      href={href}
      aria-current={path === href ? 'page' : isHere ? 'true' : undefined}
      className={classNames(
        'flex min-h-control items-center justify-between gap-2 rounded-lg px-2.5 font-medium no-underline',
        isHere ? 'bg-tint text-ink' : 'text-muted hover:text-ink',
      )}
    >
      {children}
      {count > 0 && (
        <span
          className={classNames(
            'text-xs tabular-nums',
            isUrgent ? 'font-semibold text-signal' : 'text-muted',
          )}
        >
          {count}
          <span className="sr-only"> waiting</span>
        </span>
      )}
    </Link>
  )
}
