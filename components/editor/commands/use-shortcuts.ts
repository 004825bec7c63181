'use client'

import { useEffect, useEffectEvent } from 'react'
import { tinykeys } from 'tinykeys'
import { type ShortcutId, shortcuts, shortcutsOff } from './shortcuts'

/** Hears the desk's keys; letters and signs alone never while somebody types (WCAG 2.2, 2.1.4). */
export function useShortcuts(run: (id: ShortcutId) => void): void {
  const hear = useEffectEvent((event: KeyboardEvent, id: ShortcutId, isPlain: boolean) => {
    if (event.defaultPrevented || (isPlain && isTyping(event.target))) return
    if (shortcutsOff().has(id)) return
    event.preventDefault()
    run(id)
  })
  useEffect(() => {
    const heard = shortcuts.filter(({ keys }) => keys !== '')
    const bindings = heard.map(({ id, keys }) => [
      keys,
      (event: KeyboardEvent) => hear(event, id, !keys.startsWith('$mod')),
    ])
    return tinykeys(window, Object.fromEntries(bindings))
  }, [])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type=checkbox]), textarea, select, [contenteditable], dialog') !==
      null
  )
}
