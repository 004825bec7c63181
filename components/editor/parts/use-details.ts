'use client'

import { type RefObject, type ToggleEvent, useEffect, useRef, useState } from 'react'

/** Tells whether a `details` is open, also when it was opened before the scripts were there. */
export function useDetails(): [
  isOpen: boolean,
  details: {
    ref: RefObject<HTMLDetailsElement | null>
    onToggle: (event: ToggleEvent<HTMLDetailsElement>) => void
  },
] {
  const [isOpen, setOpen] = useState(false)
  const ref = useRef<HTMLDetailsElement>(null)
  useEffect(() => setOpen(ref.current?.open ?? false), [])
  return [isOpen, { ref, onToggle: (event) => setOpen(event.currentTarget.open) }]
}
