import { Instant } from '@/components/editor/parts/instant'
import { Link } from '@/components/ui/link'
import type { AuditRow } from '@/lib/domain/audit/audit-row'
import { detailInWords } from '@/lib/domain/audit/audit-words'

/** What was done, one sentence each: who did what with what, and what else is known of it. */
export function AuditList({ rows }: { rows: AuditRow[] }) {
  if (rows.length === 0) {
    return (
      <p className="border-line border-y py-12">
        Nothing of this kind was done. Choose less above to see more.
      </p>
    )
  }
  return (
    <ol aria-label="What was done" className="divide-y divide-line border-line border-y">
      {rows.map((row) => (
        <AuditItem key={row.place.row} row={row} />
      ))}
    </ol>
  )
}

function AuditItem({ row }: { row: AuditRow }) {
  const more = detailInWords(row.detail)
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[13rem_minmax(0,1fr)]">
      <p className="text-muted text-xs md:pt-0.5">
        <Instant at={row.at} />
      </p>
      <div className="min-w-0 [overflow-wrap:anywhere]">
        <p>
          <span className="inline-block font-semibold first-letter:uppercase">{row.actor}</span>{' '}
          {row.action}
          {row.about && (
            <>
              :{' '}
              {row.href ? (
                <Link href={row.href} className="inline py-0.5 pointer-coarse:py-3">
                  {row.about}
                </Link>
              ) : (
                row.about
              )}
            </>
          )}
        </p>
        {more.length > 0 && <p className="mt-0.5 text-muted text-xs">{more.join(' ')}</p>}
      </div>
    </li>
  )
}
