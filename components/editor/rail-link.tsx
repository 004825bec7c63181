'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'

export function RailLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname()
  const isHere = path === href || path.startsWith(`${href}/`)
  return (
    <Link
      href={href}
      aria-current={path === href ? 'page' : isHere ? 'true' : undefined}
      className={classNames(
        'flex min-h-9 items-center rounded-lg px-2.5 font-medium no-underline pointer-coarse:min-h-11',
        isHere ? 'bg-tint text-ink' : 'text-muted hover:text-ink',
      )}
    >
      {children}
    </Link>
  )
}
