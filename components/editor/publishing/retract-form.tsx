'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button, buttonLook } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { retractArticleNow } from '@/lib/actions/publishing'

type RetractFormProps = { article: string; isOpen: boolean; isDone: boolean }

/** Withdraws a live update; readers see the reason, so it is asked for first. */
export function RetractForm({ article, isOpen, isDone }: RetractFormProps) {
  const [answer, act, isPending] = useActionState(retractArticleNow, null)
  const { fields, values } = formState(answer)
  const done = isDone ? 'Retracted. Its address shows the reason.' : undefined
  if (!isOpen) return <FormMessage answer={answer} done={done} />
  return (
    <details className="group open:basis-full" open={answer !== null && !answer.ok}>
      <summary className={buttonLook('danger', 'list-none [&::-webkit-details-marker]:hidden')}>
        Retract…
      </summary>
      <form
        action={act}
        className="mt-3 max-w-words rounded-control border border-line bg-sheet p-4 text-left"
      >
        <FormMessage answer={answer} />
        <input type="hidden" name="article" value={article} />
        <Field
          id="retraction-reason"
          name="reason"
          label="Why it is retracted"
          hint="Readers see this at the update’s address. The text itself is taken down."
          error={fields.reason}
        >
          {(control) => (
            <Textarea {...control} rows={3} maxLength={500} required defaultValue={values.reason} />
          )}
        </Field>
        <Button type="submit" kind="danger" disabled={isPending}>
          {isPending ? 'Retracting…' : 'Retract this update'}
        </Button>
      </form>
    </details>
  )
}
