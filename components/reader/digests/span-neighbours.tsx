import type { SpanKind } from '@/lib/domain/time/calendar-span'
import { spanTitle } from '@/lib/domain/time/span-title'
import { spanPath } from './span-words'

type Props = { kind: SpanKind; before: string | null; after: string | null }

/** The nearest day, week or month before and after in which anything came out. */
export function SpanNeighbours({ kind, before, after }: Props) {
  if (!before && !after) return null
  return (
    <nav
      aria-label={`Other ${kind}s`}
      className="mt-5 flex flex-wrap justify-between gap-x-8 text-sm print:hidden"
    >
      {before && (
        <a href={spanPath(kind, before)} rel="prev" className="inline-flex min-h-11 items-center">
          Before: {spanTitle(kind, before)}
        </a>
      )}
      {after && (
        <a
          href={spanPath(kind, after)}
          rel="next"
          className="ml-auto inline-flex min-h-11 items-center"
        >
          After: {spanTitle(kind, after)}
        </a>
      )}
    </nav>
  )
}
