import type { ReactNode } from 'react'

type Props = { isFurther: boolean; children: ReactNode }

/** A way in: with a line above it where another one stands before it. */
export function FurtherWay({ isFurther, children }: Props) {
  return isFurther ? <div className="mt-6 border-line border-t pt-6">{children}</div> : children
}
