import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

type Props = { label: string; hint?: string; error: string | undefined; isNumeric?: boolean }

/** A code is used once, so it is never filled in again. */
export function CodeField({ label, hint, error, isNumeric = true }: Props) {
  return (
    <Field id="code" label={label} hint={hint} error={error} className="mb-5 max-w-92">
      {(control) => (
        <Input
          {...control}
          className="font-mono"
          autoComplete={isNumeric ? 'one-time-code' : 'off'}
          inputMode={isNumeric ? 'numeric' : 'text'}
          autoCapitalize="none"
          spellCheck={false}
        />
      )}
    </Field>
  )
}
