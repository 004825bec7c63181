'use client'

import { useActionState, useId, useRef } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { noteStepNow } from '@/lib/actions/notes'
import { MentionChoice } from './mention-choice'

type Props = { note: string; isResolved: boolean }

/** Answers and resolves a note, or takes a resolved one up again. */
export function NoteStepForm({ note, isResolved }: Props) {
  const [answer, act, isPending] = useActionState(noteStepNow, null)
  const text = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const { fields, values } = formState(answer)
  return (
    <form action={act} className="mt-2">
      <FormMessage answer={answer} />
      <input type="hidden" name="note" value={note} />
      {!isResolved && (
        <details open={answer !== null && !answer.ok}>
          <summary className="min-h-6 w-fit cursor-pointer py-0.5 text-muted hover:text-ink pointer-coarse:min-h-11">
            Answer
          </summary>
          <Field id={id} name="text" label="Your answer" error={fields.text} className="mt-2 mb-2">
            {(control) => (
              <Textarea
                {...control}
                ref={text}
                rows={2}
                maxLength={2000}
                defaultValue={values.text}
              />
            )}
          </Field>
          <div className="mb-2 flex flex-wrap gap-2">
            <Button type="submit" name="intent" value="answer" disabled={isPending}>
              Send the answer
            </Button>
            <MentionChoice text={text} />
          </div>
        </details>
      )}
      <Button
        type="submit"
        name="intent"
        value={isResolved ? 'reopen' : 'resolve'}
        kind="quiet"
        disabled={isPending}
        className="-ml-3.5"
      >
        {isResolved ? 'Reopen' : 'Resolve'}
      </Button>
    </form>
  )
}
