import { Instant } from '@/components/editor/parts/instant'
import type { RefusalRow } from '@/lib/domain/audit/audit-row'
import { refusalWords, times } from '@/lib/domain/audit/audit-words'

/** What the site refused, counted by the hour. Of addresses it keeps the network alone, for 90 days. */
export function RefusalList({ rows }: { rows: RefusalRow[] }) {
  return (
    <>
      <p className="mb-4 max-w-measure text-pretty text-muted text-sm">
        What the site refused is counted by the hour and kept for 90 days. Of an address only the
        network it belongs to is kept.
      </p>
      {rows.length === 0 ? (
        <p className="border-line border-y py-12">
          Nothing of this kind was refused. Choose less above to see more.
        </p>
      ) : (
        <ol aria-label="What was refused" className="divide-y divide-line border-line border-y">
          {rows.map((row) => (
            <RefusalItem key={row.id} row={row} />
          ))}
        </ol>
      )}
    </>
  )
}

function RefusalItem({ row }: { row: RefusalRow }) {
  const { kind, count, network, person, lastAt } = row
  const isOfAccount = kind === 'sign-in' || kind === 'limit'
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[13rem_minmax(0,1fr)]">
      <p className="text-muted text-xs md:pt-0.5">
        <Instant at={lastAt} />
      </p>
      <div className="min-w-0 [overflow-wrap:anywhere]">
        <p>
          <span className="font-semibold">{refusalWords[kind]}</span>, {times(count)}
          {person !== null && (isOfAccount ? `, for the account of ${person}` : `, by ${person}`)}.
        </p>
        <p className="mt-0.5 text-muted text-xs">
          From {network === 'unknown' ? 'an address that is not known' : network}, the last time at
          the hour given.
        </p>
      </div>
    </li>
  )
}
