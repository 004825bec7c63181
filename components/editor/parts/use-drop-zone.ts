'use client'

import { type ClipboardEvent, type DragEvent, useState } from 'react'

/** What an element needs so that files can be dropped and pasted into it, and whether something hangs over it. */
export function useDropZone(take: (files: FileList) => void) {
  const [isAimedAt, setAimedAt] = useState(false)
  const zone = {
    // A click puts the focus here, so that a paste arrives here too.
    tabIndex: -1,
    onPaste: (event: ClipboardEvent) => {
      if (isForText(event, event.clipboardData)) return
      if (event.clipboardData.files.length > 0) event.preventDefault()
      take(event.clipboardData.files)
    },
    onDragOver: (event: DragEvent) => {
      if (isForText(event, event.dataTransfer)) return
      event.preventDefault()
      setAimedAt(true)
    },
    onDragLeave: () => setAimedAt(false),
    onDrop: (event: DragEvent) => {
      if (isForText(event, event.dataTransfer)) return
      event.preventDefault()
      setAimedAt(false)
      take(event.dataTransfer.files)
    },
  }
  return { isAimedAt, zone }
}

/** Words that are brought to a text field are its own affair. */
function isForText({ target }: { target: EventTarget }, data: DataTransfer): boolean {
  return !data.types.includes('Files') && target instanceof Element && target.matches(textFields)
}

const textFields = 'input, textarea'
