'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button, buttonLook } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Textarea } from '@/components/ui/textarea'
import { answerAskNow } from '@/lib/actions/asks/asks'

type Props = {
  ask: string
  /** As a reader put it. */
  text: string
}

/** An answer becomes a question of the update, and is before readers once that is published. */
export function AnswerForm({ ask, text }: Props) {
  const [answer, act, isPending] = useActionState(answerAskNow, null)
  const { fields, values } = formState(answer)
  return (
    <details className="group open:basis-full" open={answer !== null && !answer.ok}>
      <summary
        aria-label={`Answer: ${text}`}
        className={buttonLook('plain', 'list-none [&::-webkit-details-marker]:hidden')}
      >
        Answer…
      </summary>
      <form action={act} className="mt-3 max-w-words">
        <FormMessage answer={answer} />
        <input type="hidden" name="ask" value={ask} />
        <Field id="question" label="The question" error={fields.question}>
          {(control) => (
            <Input
              {...control}
              maxLength={300}
              defaultValue={values.question ?? text.replace(/\s+/g, ' ')}
            />
          )}
        </Field>
        <Field
          id="answer"
          label="The answer"
          hint="It is put after the other quick answers of the update, to be published from there."
          error={fields.answer}
        >
          {(control) => <Textarea {...control} rows={4} defaultValue={values.answer} />}
        </Field>
        <Button type="submit" kind="primary" disabled={isPending}>
          {isPending ? 'Adding…' : 'Add to the update'}
        </Button>
      </form>
    </details>
  )
}
