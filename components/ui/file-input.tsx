import type { ComponentProps } from 'react'
import { classNames } from './class-names'

/** The browser's own choice of files, its button drawn as one of ours. */
export function FileInput({ className, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <input
      type="file"
      className={classNames(
        'max-w-full cursor-pointer text-muted text-sm file:mr-3 file:min-h-control file:cursor-pointer file:rounded-lg file:border file:border-line file:bg-sheet file:px-3.5 file:font-semibold file:text-ink hover:file:border-ink',
        className,
      )}
      {...rest}
    />
  )
}
