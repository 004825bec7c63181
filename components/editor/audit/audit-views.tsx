import { classNames } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'
import { type AuditView, auditQuery, auditViews } from '@/lib/domain/audit/audit-filter'
import { paths } from '@/lib/paths'

const names: Record<AuditView, string> = {
  done: 'Done',
  refused: 'Turned away',
  blocked: 'Blocked by browsers',
}

/** The parts of the log. */
export function AuditViews({ present }: { present: AuditView }) {
  return (
    <nav aria-label="Log" className="-ml-2.5 mb-3 flex flex-wrap">
      {auditViews.map((view) => (
        <Link
          key={view}
          href={paths.audit(auditQuery({ view }))}
          aria-current={view === present ? 'true' : undefined}
          className={classNames(
            'flex min-h-control items-center rounded-lg px-2.5 font-medium text-sm no-underline',
            view === present ? 'bg-tint text-ink' : 'text-muted hover:text-ink',
          )}
        >
          {names[view]}
        </Link>
      ))}
    </nav>
  )
}
