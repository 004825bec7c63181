'use client'

import { useEffect, useRef } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { NoteMark } from '@/components/editor/notes/note-mark'
import { useSourceStart } from '@/components/editor/sources/use-source-start'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'

const longest = 90

/** A new update begins here, so an empty one has the focus unless it is somewhere already. */
export function HeadlineField() {
  const { state, dispatch } = useForm()
  const { headline } = state.values
  const box = useRef<HTMLTextAreaElement>(null)
  const [canStart, onPaste] = useSourceStart()
  useEffect(() => {
    const isIdle = document.activeElement === document.body
    if (isIdle && box.current?.value === '') box.current.focus()
  }, [])
  const characters = Array.from(headline.trim()).length
  const aside = (
    <span className="inline-flex items-baseline gap-3">
      <NoteMark field="headline" />
      <span className={characters > longest ? 'font-semibold text-signal' : ''}>
        {characters} of {longest}
      </span>
    </span>
  )
  return (
    <Field id="headline" label="Headline" aside={aside} error={state.fields.headline}>
      {(control) => (
        <Textarea
          {...control}
          ref={box}
          rows={1}
          placeholder={canStart ? 'Or paste the address of a post' : undefined}
          value={headline}
          onPaste={onPaste}
          onChange={(event) =>
            dispatch({ type: 'edit', change: { headline: event.target.value.replace(/\n/g, ' ') } })
          }
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
          }}
          className="resize-none text-balance font-semibold font-serif text-2xl! leading-[1.15]! tracking-head placeholder:font-normal placeholder:font-sans placeholder:text-field placeholder:leading-[1.84rem] placeholder:tracking-normal"
        />
      )}
    </Field>
  )
}
