'use client'

import { useForm } from '@/components/editor/form/form-context'
import { NoteMark } from '@/components/editor/notes/note-mark'
import { useFieldId } from '@/components/ui/field-scope'

/** The byline, in the order in which people were chosen. */
export function AuthorsField() {
  const { state, dispatch, people } = useForm()
  const idOf = useFieldId()
  const { authors } = state.values
  const error = state.fields.authors
  const unlisted = authors.filter((id) => !people.some((person) => person.id === id))
  const toggle = (id: string) => {
    const others = authors.filter((author) => author !== id)
    const next = others.length < authors.length ? others : [...authors, id]
    dispatch({ type: 'edit', change: { authors: next } })
  }
  return (
    <fieldset className="mb-5" aria-describedby={error ? idOf('authors-error') : undefined}>
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
              className="inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-full border border-line bg-sheet px-3.5 has-checked:border-ink has-checked:font-semibold pointer-coarse:min-h-11"
            >
              <input
                type="checkbox"
                name={`authors.${place < 0 ? authors.length + at : place}`}
                value={person.id}
                checked={place >= 0}
                onChange={() => toggle(person.id)}
                data-faulty={error && at === 0 ? '' : undefined}
                className="size-4 accent-ink"
              />
              {person.name}
            </label>
          )
        })}
      </div>
      {error && (
        <p id={idOf('authors-error')} className="mt-1.5 font-medium text-[0.8438rem] text-signal">
          {error}
        </p>
      )}
    </fieldset>
  )
}
