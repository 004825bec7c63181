'use client'

import { useEffect } from 'react'
import { shortcutsOff } from '@/components/editor/commands/shortcuts'

/** Ctrl+S and ⌘S save from anywhere on the page. */
export function useSaveKey(isOn: boolean, save: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isSave =
        (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's'
      if (!isSave || event.shiftKey || shortcutsOff().has('save')) return
      event.preventDefault()
      if (isOn && !event.repeat) save()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isOn, save])
}
