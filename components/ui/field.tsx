'use client'

import { type ReactNode, use, useId } from 'react'
import { classNames } from './class-names'
import { FieldScope, fieldId } from './field-scope'

type ControlProps = {
  id: string
  name: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

type FieldProps = {
  /** What its id ends in; it begins with what the form, or else the field, has for itself. */
  id: string
  /** The name in the form; `id` when left out. */
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

export function Field(props: FieldProps) {
  const { name = props.id, label, aside, hint, error, className, children } = props
  const own = useId()
  const id = fieldId(use(FieldScope) ?? own, props.id)
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={classNames('group/noted', className ?? 'mb-5')}>
      <div className="mb-1.5 flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="font-semibold text-sm">
          {label}
        </label>
        {aside && <span className="text-muted text-xs tabular-nums">{aside}</span>}
      </div>
      {children({
        id,
        name,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': described || undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-xs text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 font-medium text-xs text-signal">
          {error}
        </p>
      )}
    </div>
  )
}
