'use client'

import { useForm } from '@/components/editor/form/form-context'
import { NoteMark } from '@/components/editor/notes/note-mark'
import { Checkbox } from '@/components/ui/checkbox'
import { useFieldId } from '@/components/ui/field-scope'

type Props = {
  authors: string[]
  onChange: (authors: string[]) => void
  error: string | undefined
}

/** The byline in a form without scripts: a box for each person. */
export function PlainAuthors({ authors, onChange, error }: Props) {
  const { people } = useForm()
  const idOf = useFieldId()
  const unlisted = authors.filter((id) => !people.some((person) => person.id === id))
  const toggle = (id: string) => {
    const others = authors.filter((author) => author !== id)
    onChange(others.length < authors.length ? others : [...authors, id])
  }
  return (
    <fieldset
      className="group/noted mb-5"
      aria-describedby={error ? idOf('authors-error') : undefined}
    >
      <legend className="mb-1.5 font-semibold text-sm">Byline</legend>
      <span className="-mt-7 float-right text-xs">
        <NoteMark field="authors" />
      </span>
      {unlisted.map((id) => (
        <input key={id} type="hidden" name={`authors.${authors.indexOf(id)}`} value={id} />
      ))}
      <div className="flex flex-wrap gap-2">
        {people.map((person, at) => {
          const place = authors.indexOf(person.id)
          return (
            <label
              key={person.id}
              className="inline-flex min-h-control cursor-pointer items-center gap-2 rounded-full border border-line bg-sheet px-3.5 has-checked:border-ink has-checked:font-semibold"
            >
              <Checkbox
                id={at === 0 ? idOf('authors') : undefined}
                name={`authors.${place < 0 ? authors.length + at : place}`}
                value={person.id}
                checked={place >= 0}
                onChange={() => toggle(person.id)}
                data-faulty={error && at === 0 ? '' : undefined}
              />
              {person.name}
            </label>
          )
        })}
      </div>
      {error && (
        <p id={idOf('authors-error')} className="mt-1.5 font-medium text-signal text-xs">
          {error}
        </p>
      )}
    </fieldset>
  )
}
