'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { Button } from '@/components/ui/button'
import { type DraftPart, partInWords, samePart } from '@/lib/domain/drafts/draft-part'
import type { DraftValues } from '@/lib/domain/drafts/draft-values'
import { partName } from '@/lib/domain/drafts/field-names'
import { mergeDrafts } from '@/lib/domain/revisions/merge-drafts'
import type { Side } from '@/lib/domain/revisions/merge-text'
import { ConflictField } from './conflict-field'

/** Both texts side by side after somebody else has saved; nothing is overwritten unseen. */
export function ConflictPanel({ onSettle }: { onSettle: (takeTheirs: DraftPart[]) => void }) {
  const { state, labels, people, isEnhanced } = useForm()
  const title = useId()
  const panel = useRef<HTMLElement>(null)
  const [takeTheirs, setTakeTheirs] = useState<DraftPart[]>([])
  const { conflict } = state
  useEffect(() => {
    if (conflict) panel.current?.focus()
  }, [conflict])
  if (conflict === null) return null

  const merged = (side: Side) =>
    mergeDrafts(state.base, state.values, conflict.theirs.values, () => side)
  const { clashes } = merged('mine')
  const mine = named(state.values, people)
  const theirs = named(merged('theirs').values, people)
  const isTheirs = (part: DraftPart) => takeTheirs.some((one) => samePart(one, part))
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-labelledby={title}
      className="mb-7 rounded-r-lg border border-line border-l-3 border-l-signal bg-sheet px-4 py-4"
    >
      <h2 id={title} className="font-semibold" role="alert">
        {conflict.message} Nothing was overwritten.
      </h2>
      <p className="mt-1 text-muted">
        {isEnhanced
          ? 'Choose what to keep for each part that differs, then save.'
          : 'The fields below hold your text. Take over from here what you want to keep, then save.'}
      </p>
      {clashes.map((part) => (
        <ConflictField
          key={`${part.field} ${part.row}`}
          name={partName(part, [mine, theirs], labels)}
          mine={partInWords(mine, part)}
          theirs={partInWords(theirs, part)}
          choice={isTheirs(part) ? 'theirs' : 'mine'}
          onChoose={isEnhanced ? (side) => choose(part, side) : null}
        />
      ))}
      {isEnhanced && (
        <Button
          kind="primary"
          className="mt-4"
          onClick={() => {
            setTakeTheirs([])
            onSettle(takeTheirs)
          }}
        >
          Save what is chosen
        </Button>
      )}
    </section>
  )

  function choose(part: DraftPart, side: Side) {
    setTakeTheirs((parts) => {
      const others = parts.filter((one) => !samePart(one, part))
      return side === 'theirs' ? [...others, part] : others
    })
  }
}

function named(values: DraftValues, people: { id: string; name: string }[]): DraftValues {
  const name = (id: string) => people.find((person) => person.id === id)?.name ?? id
  return { ...values, authors: values.authors.map(name) }
}
