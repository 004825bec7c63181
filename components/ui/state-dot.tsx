import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type DotTone = 'good' | 'waiting' | 'signal' | 'muted'

const tones: Record<DotTone, string> = {
  good: 'bg-good',
  waiting: 'bg-waiting',
  signal: 'bg-signal',
  muted: 'bg-muted',
}

/** A state in words, with a dot that repeats it in colour. */
export function StateDot({ tone, children }: { tone: DotTone; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap font-semibold text-xs">
      <span aria-hidden="true" className={classNames('size-2 rounded-full', tones[tone])} />
      {children}
    </span>
  )
}
