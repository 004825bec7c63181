'use client'

import { useEffect } from 'react'

const questions = {
  kept: 'Leave without saving? What you typed since the last save stays only in this browser.',
  lost: 'Leave without saving? What you typed since the last save is lost.',
}

/** Asks before text that is not saved is left behind, by closing, reloading or following a link. */
export function useLeaveGuard(isDirty: boolean, isKept: boolean): void {
  const question = isKept ? questions.kept : questions.lost
  useEffect(() => {
    if (!isDirty) return
    const beforeUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey)
      if (!(link instanceof HTMLAnchorElement) || !isPlain) return
      if (link.target === '_blank' || link.pathname === location.pathname) return
      if (link.origin !== location.origin || window.confirm(question)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('beforeunload', beforeUnload)
    document.addEventListener('click', onClick, true)
    return () => {
      window.removeEventListener('beforeunload', beforeUnload)
      document.removeEventListener('click', onClick, true)
    }
  }, [isDirty, question])
}
