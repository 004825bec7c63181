'use client'

import { useEffect, useRef } from 'react'

export const toastHostId = 'toasts'

/** Above all pages: where toasts stand one over the other, are read out, and are undone by Ctrl or Cmd and Z. */
export function ToastHost() {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const stepAside = () => host.current && keepClear(host.current)
    const changes = new MutationObserver(stepAside)
    if (host.current) changes.observe(host.current, { childList: true })
    document.addEventListener('focusin', stepAside)
    // It does not bubble.
    document.addEventListener('toggle', stepAside, true)
    window.addEventListener('resize', stepAside)
    window.addEventListener('keydown', undoLast)
    return () => {
      changes.disconnect()
      document.removeEventListener('focusin', stepAside)
      document.removeEventListener('toggle', stepAside, true)
      window.removeEventListener('resize', stepAside)
      window.removeEventListener('keydown', undoLast)
    }
  }, [])
  return (
    <div
      ref={host}
      id={toastHostId}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-4 max-md:bottom-18 z-20 mx-auto flex max-w-words flex-col gap-2 data-aside:top-[calc(var(--bar)+1rem)] data-aside:bottom-auto *:pointer-events-auto"
    />
  )
}

/** Goes to the other end of the window while it would cover the field somebody is in, or a choice that is open. */
function keepClear(host: HTMLElement): void {
  host.removeAttribute('data-aside')
  if (host.childElementCount === 0) return
  const mine = host.getBoundingClientRect()
  const isCovered = (one: Element) => {
    const { top, bottom } = one.getBoundingClientRect()
    return bottom > mine.top && top < mine.bottom
  }
  const field = document.activeElement
  const inUse = Array.from(document.querySelectorAll('details[open] > [data-choice]'))
  if (isText(field)) inUse.push(field)
  if (inUse.some(isCovered)) host.setAttribute('data-aside', '')
}

/** Inside a text the keys are the text's own; outside of one a browser would change whatever was typed last. */
function undoLast(event: KeyboardEvent): void {
  const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
  if (!isUndo || event.key.toLowerCase() !== 'z' || event.defaultPrevented) return
  if (isText(document.activeElement)) return
  event.preventDefault()
  newestUndo()?.click()
}

/** The way back from what was done last, if there is one. */
export function newestUndo(): HTMLElement | undefined {
  const undos = document.querySelectorAll<HTMLElement>(`#${toastHostId} [data-undo]`)
  return Array.from(undos).at(-1)
}

function isText(element: Element | null): element is Element {
  return (
    element?.closest(
      'textarea, [contenteditable=true], select, input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file])',
    ) != null
  )
}
