import type { ReactNode } from 'react'

type ControlProps = {
  id: string
  name: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

type FieldProps = {
  id: string
  /** The name in the form; the id when left out. */
  name?: string
  label: ReactNode
  /** Stands small at the end of the label's line: a count, "free", "optional". */
  aside?: ReactNode
  hint?: ReactNode
  error?: string | undefined
  className?: string
  /** Draws the control with the attributes that tie it to its label, hint and error. */
  children: (control: ControlProps) => ReactNode
}

export function Field({ id, name, label, aside, hint, error, className, children }: FieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={className ?? 'mb-5'}>
      <div className="mb-1.5 flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="font-semibold text-sm">
          {label}
        </label>
        {aside && <span className="text-muted text-xs tabular-nums">{aside}</span>}
      </div>
      {children({
        id,
        name: name ?? id,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': described || undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-[0.8438rem] text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 font-medium text-[0.8438rem] text-signal">
          {error}
        </p>
      )}
    </div>
  )
}
