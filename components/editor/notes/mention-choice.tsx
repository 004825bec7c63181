'use client'

import type { RefObject } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { Select } from '@/components/ui/select'

/** Writes "@Name" of whoever is chosen into the text, where the cursor stands. */
export function MentionChoice({ text }: { text: RefObject<HTMLTextAreaElement | null> }) {
  const { people } = useForm()
  return (
    <Select
      aria-label="Mention somebody"
      value=""
      onChange={(event) => {
        const area = text.current
        if (area === null || event.target.value === '') return
        const before = area.value.slice(0, area.selectionStart)
        const gap = before === '' || /\s$/.test(before) ? '' : ' '
        const words = `${gap}@${event.target.value} `
        area.setRangeText(words, area.selectionStart, area.selectionEnd, 'end')
        area.focus()
      }}
      className="min-h-9! w-40! flex-none py-1! noscript:hidden"
    >
      <option value="">Mention…</option>
      {people.map(({ id, name }) => (
        <option key={id} value={name}>
          {name}
        </option>
      ))}
    </Select>
  )
}
