import type { Metadata } from 'next'
import { AuditFilterForm } from '@/components/editor/audit/audit-filter-form'
import { AuditList } from '@/components/editor/audit/audit-list'
import { AuditViews } from '@/components/editor/audit/audit-views'
import { PolicyReportList } from '@/components/editor/audit/policy-report-list'
import { RefusalList } from '@/components/editor/audit/refusal-list'
import { TopBar } from '@/components/editor/parts/top-bar'
import { buttonLook } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import type { Actor } from '@/lib/accounts/actor'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import {
  type AuditFilter,
  type AuditPlace,
  auditFilterFrom,
  auditQuery,
} from '@/lib/domain/audit/audit-filter'
import { auditedActions, listAudit } from '@/lib/editing/audit/list-audit'
import { listPolicyReports } from '@/lib/editing/audit/list-policy-reports'
import { listRefusals } from '@/lib/editing/audit/list-refusals'
import { listTeam } from '@/lib/editing/people/list-team'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'

export const metadata: Metadata = { title: 'What was done' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AuditPage({ searchParams }: Props) {
  const filter = auditFilterFrom(await searchParams)
  const actor = await requireActor(paths.audit(auditQuery(filter)))
  return (
    <>
      <TopBar>
        <h1 className="font-semibold">What was done</h1>
      </TopBar>
      <main id="main" className="max-w-desk px-5 pt-5 pb-12 md:px-7">
        {actor.role === 'owner' ? (
          <Audit actor={actor} filter={filter} />
        ) : (
          <p className="text-muted">Only an owner can see what was done.</p>
        )}
      </main>
    </>
  )
}

function Audit({ actor, filter }: { actor: Actor; filter: AuditFilter }) {
  return (
    <>
      <AuditViews present={filter.view} />
      {filter.view === 'blocked' ? (
        <PolicyReportList rows={listPolicyReports(actor)} />
      ) : (
        <Narrowed actor={actor} filter={filter} />
      )}
    </>
  )
}

function Narrowed({ actor, filter }: { actor: Actor; filter: AuditFilter }) {
  const zone = getPublication().timeZone
  const isOfRefusals = filter.view === 'refused'
  const people = listTeam(actor).map(({ id, name }) => ({ id, name }))
  return (
    <>
      <AuditFilterForm
        filter={filter}
        people={people}
        actions={isOfRefusals ? null : auditedActions(actor)}
      />
      {isOfRefusals ? (
        <Refusals actor={actor} filter={filter} zone={zone} />
      ) : (
        <Done actor={actor} filter={filter} zone={zone} />
      )}
    </>
  )
}

type ListProps = { actor: Actor; filter: AuditFilter; zone: string }

function Done({ actor, filter, zone }: ListProps) {
  const { rows, isMore } = listAudit(actor, filter, zone)
  return (
    <>
      <AuditList rows={rows} />
      <Pages filter={filter} next={isMore ? (rows.at(-1)?.place ?? null) : null}>
        <a href={paths.auditFile(auditQuery({ ...filter, before: null }))} className={buttonLook()}>
          Download as CSV
        </a>
      </Pages>
    </>
  )
}

function Refusals({ actor, filter, zone }: ListProps) {
  const { rows, next } = listRefusals(actor, filter, zone)
  return (
    <>
      <RefusalList rows={rows} />
      <Pages filter={filter} next={next} />
    </>
  )
}

function Pages(props: {
  filter: AuditFilter
  next: AuditPlace | null
  children?: React.ReactNode
}) {
  const { filter, next, children } = props
  return (
    <nav aria-label="Pages" className="mt-6 flex flex-wrap items-center gap-3">
      {filter.before && (
        <Link href={paths.audit(auditQuery({ ...filter, before: null }))} className={buttonLook()}>
          Newest
        </Link>
      )}
      {next && (
        <Link href={paths.audit(auditQuery({ ...filter, before: next }))} className={buttonLook()}>
          Older
        </Link>
      )}
      {children}
    </nav>
  )
}
