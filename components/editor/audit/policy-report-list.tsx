import { Instant } from '@/components/editor/parts/instant'
import { times } from '@/lib/domain/audit/audit-words'
import { blockedInWords, type PolicyReport } from '@/lib/domain/audit/policy-report'

type Row = PolicyReport & { id: string; count: number; lastAt: number }

/** What browsers blocked because the policy of a page forbids it, counted by the day. */
export function PolicyReportList({ rows }: { rows: Row[] }) {
  return (
    <>
      <p className="mb-4 max-w-measure text-pretty text-muted text-sm">
        Every page says what it may load and run; browsers block the rest and tell us. Something
        here is a fault of the site, or somebody trying to put code into a page. It is counted by
        the day and kept for 90 days, and nothing is kept of who looked.
      </p>
      {rows.length === 0 ? (
        <p className="border-line border-y py-12">No browser had to block anything.</p>
      ) : (
        <ol
          aria-label="What browsers blocked"
          className="divide-y divide-line border-line border-y"
        >
          {rows.map((row) => (
            <li
              key={row.id}
              className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[13rem_minmax(0,1fr)]"
            >
              <p className="text-muted text-xs md:pt-0.5">
                <Instant at={row.lastAt} />
              </p>
              <div className="min-w-0 [overflow-wrap:anywhere]">
                <p>
                  <span className="font-semibold">{blockedInWords(row)}</span>, {times(row.count)}.
                </p>
                <p className="mt-0.5 text-muted text-xs">
                  On {row.page}, against {row.directive}; the last time at the hour given.
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
