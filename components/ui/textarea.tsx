import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { controlLook } from './control-look'

export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea className={classNames(controlLook, 'field-sizing-content', className)} {...rest} />
  )
}
