'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** Opens what follows it on a narrow screen, where that is hidden else; it closes again on the way to another page. */
export function RailMenu() {
  const path = usePathname()
  const details = useRef<HTMLDetailsElement>(null)
  const shownOn = useRef(path)
  useEffect(() => {
    if (shownOn.current !== path && details.current) details.current.open = false
    shownOn.current = path
  }, [path])
  return (
    <details ref={details} className="peer ml-auto md:hidden">
      <summary className="flex min-h-control cursor-pointer list-none items-center gap-2 rounded-lg border border-line px-3.5 font-semibold text-sm [&::-webkit-details-marker]:hidden">
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4">
          <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        Menu
      </summary>
    </details>
  )
}
