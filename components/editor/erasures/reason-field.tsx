import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'

/** Why something is erased, in the owner's words for readers. */
export function ReasonField(props: { id: string; hint: string; error?: string; value?: string }) {
  const { id, hint, error, value } = props
  return (
    <Field id={id} name="reason" label="Why" hint={hint} error={error} className="mb-5">
      {(control) => (
        <Textarea {...control} rows={2} maxLength={500} required defaultValue={value} />
      )}
    </Field>
  )
}
