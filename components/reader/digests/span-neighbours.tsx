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
      className="mt-12 grid gap-x-8 gap-y-5 sm:grid-cols-2 print:hidden"
    >
      {before && <Neighbour kind={kind} day={before} rel="prev" label="Earlier" />}
      {after && <Neighbour kind={kind} day={after} rel="next" label="Later" />}
    </nav>
  )
}

function Neighbour(props: { kind: SpanKind; day: string; rel: string; label: string }) {
  return (
    <a
      href={spanPath(props.kind, props.day)}
      rel={props.rel}
      className="block border-t border-line pt-3 no-underline hover:underline"
    >
      <span className="block text-xs font-semibold text-muted">{props.label}</span>
      <span className="mt-1 block font-serif text-lg/snug font-semibold tracking-head">
        {spanTitle(props.kind, props.day)}
      </span>
    </a>
  )
}
