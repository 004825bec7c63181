import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { controlLook } from './control-look'

export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return <select className={classNames(controlLook, 'cursor-pointer', className)} {...rest} />
}
