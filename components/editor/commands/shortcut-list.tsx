'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import { shortcuts, shortcutsOff, turnShortcut } from './shortcuts'

/** Every key of the desk; each can be turned off in this browser. */
export default function ShortcutList({ onClose }: { onClose: () => void }) {
  const [off, setOff] = useState(shortcutsOff)
  return (
    <Dialog title="Keys" onClose={onClose} className="m-auto w-120 p-6">
      <p className="mt-1 mb-3 text-muted text-sm">
        Take the tick away to turn one off in this browser.
      </p>
      <ul className="mb-4 divide-y divide-line border-line border-y">
        {shortcuts.map(({ id, words, shown }) => (
          <li key={id}>
            <label className="flex min-h-11 cursor-pointer items-center gap-3">
              <Checkbox
                checked={!off.has(id)}
                onChange={(event) => {
                  turnShortcut(id, event.target.checked)
                  setOff(shortcutsOff())
                }}
              />
              <span className="flex-1">{words}</span>
              <span className="flex items-center gap-1 text-sm">
                {shown.map((key) => (
                  <kbd
                    key={key}
                    className="rounded-sm border border-control px-1.5 font-sans text-xs leading-5"
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
    </Dialog>
  )
}
