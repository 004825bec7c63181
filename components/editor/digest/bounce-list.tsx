import { Instant } from '@/components/editor/parts/instant'
import type { Bounce } from '@/lib/domain/digest/digest-desk'

/** When addresses ended, and what the other side had answered. */
export function BounceList({ bounces }: { bounces: Bounce[] }) {
  if (bounces.length === 0) return <p className="text-muted">None so far.</p>
  return (
    <ol className="divide-y divide-line border-line border-y">
      {bounces.map(({ id, at, answer }) => (
        <li key={id} className="py-2.5">
          <Instant at={at} />
          {answer && <span className="text-muted">, with the answer {answer}</span>}
        </li>
      ))}
    </ol>
  )
}
