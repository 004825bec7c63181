import type { ComponentProps } from 'react'

type Props = ComponentProps<'details'> & {
  title: string
  /** Stands small behind the title. */
  aside: string
}

/** Fields that few updates need, folded away until they are opened. */
export function FoldedFields({ title, aside, children, ...rest }: Props) {
  return (
    <details className="mb-5 border-line border-y py-1" {...rest}>
      <summary className="min-h-9 cursor-pointer py-2 font-semibold text-sm">
        {title}
        <span className="ml-2 font-normal text-muted">{aside}</span>
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  )
}
