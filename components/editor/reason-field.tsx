import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'

export function ReasonField() {
  return (
    <Field
      id="reason"
      label="Why it is withdrawn"
      hint="Readers who follow a link to it see this sentence."
    >
      {(control) => <Textarea {...control} rows={3} maxLength={500} required />}
    </Field>
  )
}
