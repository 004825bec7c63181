'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { shortcuts, shortcutsOff, turnShortcut } from './shortcuts'

/** Every key of the desk; each can be turned off in this browser. */
export function ShortcutList({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [off, setOff] = useState(shortcutsOff)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby="shortcuts-title"
      onClose={onClose}
      className="m-auto w-[min(30rem,calc(100vw-2rem))] rounded-[10px] border border-line bg-paper p-6 text-ink backdrop:bg-black/45"
    >
      <h2 id="shortcuts-title" className="mb-1 font-semibold text-lg">
        Keys
      </h2>
      <p className="mb-3 text-muted text-sm">Take the tick away to turn one off in this browser.</p>
      <ul className="mb-4 divide-y divide-line border-line border-y">
        {shortcuts.map(({ id, words, shown }) => (
          <li key={id}>
            <label className="flex min-h-11 cursor-pointer items-center gap-3">
              <input
                type="checkbox"
                checked={!off.has(id)}
                onChange={(event) => {
                  turnShortcut(id, event.target.checked)
                  setOff(shortcutsOff())
                }}
                className="size-4.5 accent-ink"
              />
              <span className="flex-1">{words}</span>
              <span className="flex items-center gap-1 text-sm">
                {shown.map((key) => (
                  <kbd
                    key={key}
                    className="rounded border border-control px-1.5 font-sans text-xs leading-5"
                  >
                    {key}
                  </kbd>
                ))}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <Button onClick={onClose}>Close</Button>
    </dialog>
  )
}
