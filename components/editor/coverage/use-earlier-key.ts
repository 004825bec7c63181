'use client'

import { useEffect, useEffectEvent } from 'react'
import { shortcutsOff } from '@/components/editor/commands/shortcuts'

/** Ctrl or Command, Shift and L, wherever one writes. */
export function useEarlierKey(link: () => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event
    const isOurs = key.toLowerCase() === 'l' && shiftKey && ctrlKey !== metaKey && !altKey
    if (!isOurs || shortcutsOff().has('earlier')) return
    event.preventDefault()
    link()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
