'use client'

import { type ClipboardEvent, type DragEvent, useState } from 'react'

/** What an element needs so that files can be dropped and pasted into it, and whether something hangs over it. */
export function useDropZone(take: (files: FileList) => void) {
  const [isAimedAt, setAimedAt] = useState(false)
  const zone = {
    // A click puts the focus here, so that a paste arrives here too.
    tabIndex: -1,
    onPaste: (event: ClipboardEvent) => {
      if (event.clipboardData.files.length > 0) event.preventDefault()
      take(event.clipboardData.files)
    },
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setAimedAt(true)
    },
    onDragLeave: () => setAimedAt(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setAimedAt(false)
      take(event.dataTransfer.files)
    },
  }
  return { isAimedAt, zone }
}
