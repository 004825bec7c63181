'use client'

import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { classNames } from './class-names'

type Props = {
  title: string
  /** For a dialog whose first line says it all: the title is then only read out. */
  isTitleHidden?: boolean
  /** Stands in the title's line. */
  beside?: ReactNode
  onClose: () => void
  className?: string
  children: ReactNode
}

/** The browser's own modal dialog, open while it is drawn. Escape and a press beside it close it. */
export function Dialog({ title, isTitleHidden, beside, onClose, className, children }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const isPressedBeside = useRef(false)
  useLayoutEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    // Closed before it is taken out, it gives the focus back to where it was.
    return () => opened?.close()
  }, [])
  const heading = (
    <h2 id={id} className={isTitleHidden ? 'sr-only' : 'font-semibold text-lg'}>
      {title}
    </h2>
  )
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes it by Escape
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={({ currentTarget }) => {
        // Taken out by whoever drew it, it has nothing more to say.
        if (currentTarget.isConnected && !currentTarget.open) onClose()
      }}
      onMouseDown={(event) => {
        isPressedBeside.current = isBeside(event)
      }}
      onClick={(event) => {
        // A selection that only ends beside the dialog is not meant to close it.
        if (isPressedBeside.current && isBeside(event)) event.currentTarget.close()
      }}
      className={classNames(
        'max-w-[calc(100vw-2rem)] rounded-sheet border border-line bg-paper text-ink backdrop:bg-scrim',
        className,
      )}
    >
      {beside ? (
        <div className="mb-4 flex flex-wrap items-center gap-3">
          {heading}
          {beside}
        </div>
      ) : (
        heading
      )}
      {children}
    </dialog>
  )
}

/** What lies over the page around a dialog belongs to it. */
function isBeside({ target, currentTarget, clientX, clientY }: MouseEvent): boolean {
  if (target !== currentTarget) return false
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect()
  return clientX < left || clientX > right || clientY < top || clientY > bottom
}
