import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

type NameFieldProps = { error: string | undefined; value: string | undefined }

/** What somebody who gets an account is called. */
export function NameField({ error, value }: NameFieldProps) {
  return (
    <Field id="name" label="Your name" hint="As it stands under your articles." error={error}>
      {(control) => <Input {...control} autoComplete="name" required defaultValue={value} />}
    </Field>
  )
}
