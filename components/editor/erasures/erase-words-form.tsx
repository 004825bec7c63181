'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { ProofFields } from '@/components/editor/proofs/proof-fields'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { eraseWordsNow } from '@/lib/actions/erasures'
import { erasedInWords } from '@/lib/domain/erasures/erased-in-words'
import { ReasonField } from './reason-field'

/** Takes words out of all that is kept of an update beside its present text. */
export function EraseWordsForm({ article }: { article: string }) {
  const [answer, act, isPending] = useActionState(eraseWordsNow, null)
  const { fields, values } = formState(answer)
  return (
    <form action={act}>
      <FormMessage answer={answer} done={answer?.ok ? erasedInWords(answer.erased) : undefined} />
      <input type="hidden" name="article" value={article} />
      <Field
        id="erased-words"
        name="words"
        label="Words that must go"
        hint="One phrase on each line, as it was written, without marks for bold or links. Capitals make no difference."
        error={fields.words}
        className="mb-5"
      >
        {(control) => (
          <Textarea {...control} rows={3} required autoComplete="off" defaultValue={values.words} />
        )}
      </Field>
      <ReasonField
        id="words-reason"
        hint="Readers see this under the update, with the day."
        error={fields.reason}
        value={values.reason}
      />
      <ProofFields answer={answer} />
      <Button type="submit" kind="danger" disabled={isPending}>
        {isPending ? 'Erasing…' : 'Erase these words'}
      </Button>
    </form>
  )
}
