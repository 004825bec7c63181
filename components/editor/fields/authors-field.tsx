'use client'

import { useRef, useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { NoteMark } from '@/components/editor/notes/note-mark'
import { Chip, ChipRemove } from '@/components/ui/chip'
import { Combobox } from '@/components/ui/combobox'
import { Field } from '@/components/ui/field'
import { PlainAuthors } from './plain-authors'

/** The byline, in the order in which people were chosen. */
export function AuthorsField() {
  const { state, dispatch, people, isEnhanced } = useForm()
  const [typed, setTyped] = useState('')
  const line = useRef<HTMLInputElement>(null)
  const { authors } = state.values
  const error = state.fields.authors
  const change = (next: string[]) => dispatch({ type: 'edit', change: { authors: next } })
  if (!isEnhanced) return <PlainAuthors authors={authors} onChange={change} error={error} />
  const suggestions = people
    .filter(({ id }) => !authors.includes(id))
    .map(({ id, name }) => ({ id, label: name, value: id }))
  const lastListed = authors.findLast((author) => people.some(({ id }) => id === author))
  return (
    <Field id="authors" label="Byline" aside={<NoteMark field="authors" />} error={error}>
      {({ name: _, ...control }) => (
        <div className="flex flex-wrap items-center gap-2">
          {authors.map((author, at) => (
            <AuthorChip
              key={author}
              at={at}
              id={author}
              name={people.find(({ id }) => id === author)?.name}
              onRemove={() => {
                change(authors.toSpliced(at, 1))
                line.current?.focus()
              }}
            />
          ))}
          <Combobox
            {...control}
            ref={line}
            listName="People"
            suggestions={suggestions}
            placeholder={authors.length === 0 ? 'Who wrote this?' : 'Somebody else'}
            text={typed}
            onText={setTyped}
            onTake={(author) => {
              change([...authors, author])
              setTyped('')
            }}
            takesBest
            onEnter={() => setTyped('')}
            onBackspace={() => change(authors.filter((id) => id !== lastListed))}
            onBlur={() => setTyped('')}
            className="w-full sm:w-72"
          />
        </div>
      )}
    </Field>
  )
}

type ChipProps = { at: number; id: string; name: string | undefined; onRemove: () => void }

/** Somebody who left has no name here any more, and stays in the byline all the same. */
function AuthorChip({ at, id, name, onRemove }: ChipProps) {
  const input = <input type="hidden" name={`authors.${at}`} value={id} />
  if (name === undefined) return input
  return (
    <Chip>
      {input}
      {name}
      <ChipRemove type="button" aria-label={`Remove ${name}`} onClick={onRemove} />
    </Chip>
  )
}
