'use client'

import { type ReactNode, useRef, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { Button } from './button'
import { toastHostId } from './toast-host'
import { useNextKey } from './use-next-key'

type Props = {
  isFault?: boolean
  /** What it tells of, where that answers something somebody did. */
  answer?: unknown
  onClose: () => void
  children: ReactNode
}

/**
 * Says over the page what was just done, with a way back where there is one (a button with `data-undo`); it stays
 * until it is closed.
 */
export function Toast({ isFault = false, answer = null, onClose, children }: Props) {
  const toast = useNextKey(answer)
  const cameFrom = useRef<Element | null>(null)
  const host = useSyncExternalStore(neverChanges, findHost, () => null)
  const drawn = (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes where the focus comes from
    <div
      ref={toast}
      tabIndex={-1}
      role={isFault ? 'alert' : 'status'}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) {
          cameFrom.current = relatedTarget
        }
      }}
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border border-line border-l-3 bg-sheet px-4 py-3 text-sm shadow-over ${isFault ? 'border-l-signal' : 'border-l-good'} ${host ? '' : 'fixed inset-x-4 bottom-4 z-20 mx-auto max-w-words'}`}
    >
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-3">{children}</div>
      <Button
        kind="quiet"
        onClick={() => {
          if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus()
          onClose()
        }}
      >
        Close
      </Button>
    </div>
  )
  return host ? createPortal(drawn, host) : drawn
}

const findHost = () => document.getElementById(toastHostId)
const neverChanges = () => () => {}
