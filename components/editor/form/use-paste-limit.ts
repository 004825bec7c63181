'use client'

import { type ClipboardEvent, useState } from 'react'

/** In characters: ten times what the longest text of an update may have. */
const most = 200_000

/**
 * Refuses what is far too much for any field before the browser works on it for minutes.
 * @returns what the form listens with, and what to say of the last one until something else is
 * pasted or typed
 */
export function usePasteLimit() {
  const [refusal, setRefusal] = useState<string | null>(null)
  function onPasteCapture(event: ClipboardEvent): void {
    const { clipboardData } = event
    const size = Math.max(
      ...['text/plain', 'text/html'].map((kind) => clipboardData.getData(kind).length),
    )
    setRefusal(size > most ? sentence(size) : null)
    if (size <= most) return
    event.preventDefault()
    event.stopPropagation()
  }
  // Listened to by React, never by the element itself: a state set there is drawn before React has
  // seen the key, and with it each field as it was, without the key.
  const forget = () => setRefusal(null)
  return { refusal, forget, listeners: { onPasteCapture, onInput: forget } }
}

function sentence(size: number): string {
  const [has, may] = [size, most].map((number) => number.toLocaleString('en'))
  return `Nothing was pasted: this has ${has} characters, and at most ${may} can be pasted at once.`
}
