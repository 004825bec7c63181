import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

type EmailFieldProps = { hint?: string; error: string | undefined; value: string | undefined }

/** The address one signs in with. */
export function EmailField({ hint, error, value }: EmailFieldProps) {
  return (
    <Field id="email" label="E-mail address" hint={hint} error={error}>
      {(control) => (
        <Input {...control} type="email" autoComplete="username" required defaultValue={value} />
      )}
    </Field>
  )
}
