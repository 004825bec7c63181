'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { type DraftField, draftDifferences } from '@/lib/domain/draft-differences'
import type { DraftValues } from '@/lib/domain/draft-values'
import { fieldName } from '@/lib/domain/field-names'
import { ConflictField } from './conflict-field'
import { useForm } from './form-context'

/** Both texts side by side after somebody else has saved; nothing is overwritten unseen. */
export function ConflictPanel({ onSettle }: { onSettle: (theirFields: DraftField[]) => void }) {
  const { state, labels, people, isEnhanced } = useForm()
  const panel = useRef<HTMLElement>(null)
  const [chosen, setChosen] = useState<Partial<Record<DraftField, 'mine' | 'theirs'>>>({})
  const { conflict } = state
  useEffect(() => {
    if (conflict) panel.current?.focus()
  }, [conflict])
  if (conflict === null) return null

  const named = (values: DraftValues) => withNames(values, people)
  const base = state.base && named(state.base)
  const differences = draftDifferences(
    named(state.values),
    named(conflict.theirs.values),
    base,
  ).filter(({ field }) => conflict.fields?.includes(field) ?? true)
  const choice = (field: DraftField, isMine: boolean) =>
    chosen[field] ?? (isMine ? 'mine' : 'theirs')
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-labelledby="conflict-title"
      className="mb-7 rounded-r-lg border border-line border-l-[3px] border-l-signal bg-sheet px-4 py-4"
    >
      <h2 id="conflict-title" className="font-semibold" role="alert">
        {conflict.message} Nothing was overwritten.
      </h2>
      <p className="mt-1 text-muted">
        {isEnhanced
          ? 'Choose what to keep for each part that differs, then save.'
          : 'The fields below hold your text. Take over from here what you want to keep, then save.'}
      </p>
      {differences.map((difference) => (
        <ConflictField
          key={difference.field}
          name={fieldName(difference.field, labels)}
          difference={difference}
          choice={choice(difference.field, difference.isMine)}
          onChoose={
            isEnhanced
              ? (side) => setChosen((before) => ({ ...before, [difference.field]: side }))
              : null
          }
        />
      ))}
      {isEnhanced && (
        <Button
          kind="primary"
          className="mt-4"
          onClick={() => {
            const theirs = differences.filter((one) => choice(one.field, one.isMine) === 'theirs')
            setChosen({})
            onSettle(theirs.map((one) => one.field))
          }}
        >
          Save what is chosen
        </Button>
      )}
    </section>
  )
}

function withNames(values: DraftValues, people: { id: string; name: string }[]): DraftValues {
  const name = (id: string) => people.find((person) => person.id === id)?.name ?? id
  return { ...values, authors: values.authors.map(name) }
}
