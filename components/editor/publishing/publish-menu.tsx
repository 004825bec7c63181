'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { buttonLook } from '@/components/ui/button'

type Props = { name: string; isOpen?: boolean; children: ReactNode }

/** Opens beside the button that publishes what can be chosen about it; it closes by Escape and a press elsewhere. */
export function PublishMenu({ name, isOpen = false, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = ({ target }: Event) => {
      // The button it stands beside belongs to it.
      const isInside = target instanceof Node && details.current?.parentElement?.contains(target)
      if (!isInside && details.current) details.current.open = false
    }
    document.addEventListener('pointerdown', close)
    return () => document.removeEventListener('pointerdown', close)
  }, [])
  return (
    <details
      ref={details}
      open={isOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return
        event.stopPropagation()
        details.current.open = false
        details.current.querySelector('summary')?.focus()
      }}
    >
      <summary
        aria-label={name}
        className={buttonLook(
          'primary',
          'list-none rounded-l-none border-l-paper/40 px-2.5 [&::-webkit-details-marker]:hidden',
        )}
      >
        <svg
          viewBox="0 0 16 16"
          className="size-4"
          fill="none"
          stroke="currentColor"
          aria-hidden="true"
        >
          <path d="M4 6l4 4 4-4" strokeWidth="1.5" strokeLinecap="round" />
        </svg>
      </summary>
      <div
        data-choice=""
        className="absolute top-full right-0 z-20 mt-1.5 grid w-80 max-md:fixed max-md:inset-x-4 max-md:top-auto max-md:bottom-16 max-md:w-auto justify-items-start gap-3 rounded-control border border-line bg-sheet p-4 text-left shadow-over"
      >
        {children}
      </div>
    </details>
  )
}
