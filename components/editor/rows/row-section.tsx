'use client'

import { type ReactNode, useRef } from 'react'
import { flushSync } from 'react-dom'
import { NoteMark } from '@/components/editor/notes/note-mark'
import { Button } from '@/components/ui/button'
import { useFieldId } from '@/components/ui/field-scope'

type Props = {
  id: string
  title: string
  aside: ReactNode
  error: string | undefined
  addLabel: string
  addIntent: string
  onAdd: () => void
  children: ReactNode
}

const firstFieldOfLastRow = 'li:last-child :is(textarea, input:not([type="hidden"]))'

/** A list of rows with a button that adds one; the button works without scripts too. */
export function RowSection(props: Props) {
  const { id: field, title, aside, error, addLabel, addIntent, onAdd, children } = props
  const id = useFieldId()(field)
  const section = useRef<HTMLElement>(null)
  const addRow = () => {
    flushSync(onAdd)
    section.current?.querySelector<HTMLElement>(firstFieldOfLastRow)?.focus()
  }
  return (
    <section ref={section} aria-labelledby={`${id}-title`} className="group/noted mb-6">
      <div className="mb-1.5 flex items-baseline justify-between gap-4">
        <h2 id={`${id}-title`} className="font-semibold text-sm">
          {title}
        </h2>
        <span className="inline-flex items-baseline gap-3 text-muted text-xs tabular-nums">
          <NoteMark field={field} />
          {aside}
        </span>
      </div>
      {children}
      <Button
        id={id}
        type="submit"
        name="intent"
        value={addIntent}
        data-faulty={error ? '' : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onClick={(event) => {
          event.preventDefault()
          addRow()
        }}
      >
        {addLabel}
      </Button>
      {error && (
        <p id={`${id}-error`} className="mt-1.5 font-medium text-xs text-signal">
          {error}
        </p>
      )}
    </section>
  )
}
