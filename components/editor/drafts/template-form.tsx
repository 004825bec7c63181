'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button, buttonLook } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { keepAsTemplateNow } from '@/lib/actions/templates'

/** Keeps the saved text of an article as a template to begin others with. */
export function TemplateForm({ article }: { article: string }) {
  const [answer, act, isPending] = useActionState(keepAsTemplateNow, null)
  const { fields, values } = formState(answer)
  const done = answer?.ok
    ? `Kept. Begin with “${answer.name}” under Articles, “From a template”.`
    : undefined
  return (
    <details open={answer !== null || undefined}>
      <summary className={buttonLook('plain', 'list-none [&::-webkit-details-marker]:hidden')}>
        Keep as a template
      </summary>
      <form action={act} noValidate className="mt-3">
        <FormMessage answer={answer} {...(done && { done })} />
        <input type="hidden" name="article" value={article} />
        <Field
          id="template-name"
          name="name"
          label="Name of the template"
          hint="The saved text is kept: paragraphs, questions, sources, topics and picture."
          error={fields.name}
          className="mb-3"
        >
          {(control) => (
            <Input {...control} maxLength={60} defaultValue={values.name} autoComplete="off" />
          )}
        </Field>
        <Button type="submit" disabled={isPending}>
          {isPending ? 'Keeping…' : 'Keep the template'}
        </Button>
      </form>
    </details>
  )
}
