import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { controlLook } from './control-look'

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={classNames(controlLook, className)} {...rest} />
}
