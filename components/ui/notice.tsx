import type { ReactNode, Ref } from 'react'
import { classNames } from './class-names'

type NoticeKind = 'fault' | 'done' | 'plain'

const edges: Record<NoticeKind, string> = {
  fault: 'border-l-signal',
  done: 'border-l-good',
  plain: 'border-l-muted',
}

type Props = {
  kind?: NoticeKind
  /** With one, it can be given the focus. */
  ref?: Ref<HTMLDivElement>
  children: ReactNode
}

/** A message about what was just done; read out when it appears. */
export function Notice({ kind = 'plain', ref, children }: Props) {
  return (
    <div
      ref={ref}
      tabIndex={ref ? -1 : undefined}
      role={kind === 'fault' ? 'alert' : 'status'}
      className={classNames(
        'mb-5 rounded-r-lg border border-line border-l-3 bg-sheet px-4 py-3 text-sm',
        edges[kind],
      )}
    >
      {children}
    </div>
  )
}
