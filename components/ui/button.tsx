import type { ComponentProps } from 'react'
import { classNames } from './class-names'

export type ButtonKind = 'plain' | 'primary' | 'danger' | 'quiet'

const base =
  'inline-flex min-h-control cursor-pointer items-center justify-center gap-2 rounded-lg border px-3.5 text-sm font-semibold no-underline transition-colors duration-150 motion-reduce:transition-none disabled:cursor-default disabled:opacity-55'

const kinds: Record<ButtonKind, string> = {
  plain: 'border-line bg-sheet text-ink hover:border-muted',
  primary: 'border-ink bg-ink text-paper hover:opacity-90',
  danger: 'border-line bg-sheet text-signal hover:border-signal',
  quiet: 'border-transparent bg-transparent text-muted hover:bg-tint hover:text-ink',
}

/** The look of a button, for links that stand beside buttons. */
export function buttonLook(kind: ButtonKind = 'plain', more?: string): string {
  return classNames(base, kinds[kind], more)
}

export function Button({
  kind = 'plain',
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { kind?: ButtonKind }) {
  return <button type={type} className={buttonLook(kind, className)} {...rest} />
}
