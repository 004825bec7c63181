'use client'

import type { ClipboardEvent, ReactNode } from 'react'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Textarea } from '@/components/ui/textarea'

type Props = {
  name: string
  label: string
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  onPaste?: (event: ClipboardEvent<HTMLElement>) => void
  error: string | undefined
  aside?: ReactNode
  hint?: ReactNode
  /** More than one makes it a text that grows. */
  rows?: number
  type?: 'text' | 'url'
  placeholder?: string
  className?: string
}

/** A labelled line or text whose value lives in the form's state. */
export function TextField(props: Props) {
  const { name, label, value, onChange, error, aside, hint, rows = 1, className } = props
  const shared = {
    value,
    onBlur: props.onBlur,
    onPaste: props.onPaste,
    placeholder: props.placeholder,
    className: rows > 1 ? 'supports-[field-sizing:content]:resize-none' : undefined,
  }
  return (
    <Field
      id={name}
      label={label}
      aside={aside}
      hint={hint}
      error={error}
      className={className ?? 'mb-5'}
    >
      {(control) =>
        rows > 1 ? (
          <Textarea
            {...control}
            {...shared}
            rows={rows}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <Input
            {...control}
            {...shared}
            inputMode={props.type === 'url' ? 'url' : undefined}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  )
}
