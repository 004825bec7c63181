'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button, buttonLook } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { acceptReportNow } from '@/lib/actions/asks/asks'

type Props = { ask: string; text: string }

/** A report that is right becomes a correction: its note is prepared here, the text is mended in the update. */
export function AcceptForm({ ask, text }: Props) {
  const [answer, act, isPending] = useActionState(acceptReportNow, null)
  const { fields, values } = formState(answer)
  return (
    <details className="group open:basis-full" open={answer !== null && !answer.ok}>
      <summary
        aria-label={`Accept: ${text}`}
        className={buttonLook('plain', 'list-none [&::-webkit-details-marker]:hidden')}
      >
        Accept…
      </summary>
      <form action={act} className="mt-3 max-w-words">
        <FormMessage answer={answer} />
        <input type="hidden" name="ask" value={ask} />
        <Field
          id="note"
          label="The note readers will see"
          hint="What was wrong and what is right. It waits at the update until that is published as a correction."
          error={fields.note}
        >
          {(control) => (
            <Textarea {...control} rows={3} maxLength={500} defaultValue={values.note} />
          )}
        </Field>
        <Button type="submit" kind="primary" disabled={isPending}>
          {isPending ? 'Accepting…' : 'Accept and open the update'}
        </Button>
      </form>
    </details>
  )
}
