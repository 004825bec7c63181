'use client'

import { type RefObject, useEffect, useState } from 'react'

/** In characters: ten times what the longest text of an update may have. */
const most = 200_000

/**
 * Refuses what is far too much for any field before the browser works on it for minutes.
 * @returns what to say of the last one, until something else is pasted or typed
 */
export function usePasteLimit(form: RefObject<HTMLFormElement | null>): string | null {
  const [refusal, setRefusal] = useState<string | null>(null)
  useEffect(() => {
    const element = form.current
    if (!element) return
    const onPaste = (event: ClipboardEvent) => {
      const { clipboardData } = event
      const sizes = ['text/plain', 'text/html'].map((kind) => clipboardData?.getData(kind).length)
      const size = Math.max(...sizes.map((length) => length ?? 0))
      setRefusal(size > most ? sentence(size) : null)
      if (size <= most) return
      event.preventDefault()
      event.stopPropagation()
    }
    const onInput = () => setRefusal(null)
    element.addEventListener('paste', onPaste, true)
    element.addEventListener('input', onInput)
    return () => {
      element.removeEventListener('paste', onPaste, true)
      element.removeEventListener('input', onInput)
    }
  }, [form])
  return refusal
}

function sentence(size: number): string {
  const [has, may] = [size, most].map((number) => number.toLocaleString('en'))
  return `Nothing was pasted: this has ${has} characters, and at most ${may} can be pasted at once.`
}
