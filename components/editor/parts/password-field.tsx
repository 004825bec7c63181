import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

type PasswordFieldProps = {
  id: string
  label: string
  /** A new one is told what makes it good; a manager offers one. */
  kind: 'current' | 'new'
  error: string | undefined
}

export function PasswordField({ id, label, kind, error }: PasswordFieldProps) {
  const hint =
    kind === 'new' ? 'At least 8 characters; 15 or more are better. Spaces are fine.' : undefined
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <Input {...control} type="password" autoComplete={`${kind}-password`} required />
      )}
    </Field>
  )
}
