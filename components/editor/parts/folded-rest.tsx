import type { ReactNode } from 'react'

type Props = {
  /** How many there are; without any nothing is drawn. */
  count: number
  /** What one of them is called. */
  one: string
  className: string
  children: ReactNode
}

/** What is settled already, folded away behind its number. */
export function FoldedRest({ count, one, className, children }: Props) {
  if (count === 0) return null
  return (
    <details className={className}>
      <summary className="min-h-6 cursor-pointer py-1 text-muted pointer-coarse:min-h-11">
        {count === 1 ? `One ${one}` : `${count} ${one}s`}
      </summary>
      {children}
    </details>
  )
}
