'use client'

import { useActionState, useRef } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { addNoteNow } from '@/lib/actions/notes'
import { noteFieldName, noteFields } from '@/lib/domain/notes/note-fields'
import { MentionChoice } from './mention-choice'
import { noteFormFields } from './note-mark'

/** Writes a note about a field or about the whole update. */
export function NoteForm({ article }: { article: string }) {
  const [answer, act, isPending] = useActionState(addNoteNow, null)
  const { labels } = useForm()
  const text = useRef<HTMLTextAreaElement>(null)
  const { fields, values } = formState(answer)
  return (
    <form action={act} className="mt-3">
      <FormMessage answer={answer} done="The note is written." />
      <input type="hidden" name="article" value={article} />
      <Field
        id={noteFormFields.field}
        name="field"
        label="About"
        error={fields.field}
        className="mb-3"
      >
        {(control) => (
          <Select key={values.field} {...control} defaultValue={values.field ?? 'update'}>
            {noteFields.map((field) => (
              <option key={field} value={field}>
                {noteFieldName(field, labels)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field
        id={noteFormFields.text}
        name="text"
        label="Note"
        hint="Only the desk sees it. @ and a name mention somebody."
        error={fields.text}
        className="mb-3"
      >
        {(control) => (
          <Textarea
            {...control}
            ref={text}
            rows={2}
            maxLength={2000}
            required
            defaultValue={values.text}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={isPending}>
          {isPending ? 'Writing…' : 'Add the note'}
        </Button>
        <MentionChoice text={text} />
      </div>
    </form>
  )
}
