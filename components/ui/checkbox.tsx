import type { ComponentProps } from 'react'
import { classNames } from './class-names'

export function Checkbox({ className, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <input
      type="checkbox"
      className={classNames(
        'size-4.5 pointer-coarse:size-6 flex-none cursor-pointer accent-ink',
        className,
      )}
      {...rest}
    />
  )
}
