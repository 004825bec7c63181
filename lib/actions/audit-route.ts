import 'server-only'
import { auditFilterFrom } from '@/lib/domain/audit/audit-filter'
import { auditAsCsv } from '@/lib/editing/audit/audit-as-csv'
import { getPublication } from '@/lib/published/get-publication'
import { fileInPortions } from './run/file-in-portions'
import { fileRoute } from './run/file-route'

/** The audit log as a file to keep, as far as the address narrows it. */
export function auditRoute(request: Request): Promise<Response> {
  return fileRoute((actor) => {
    const filter = auditFilterFrom(Object.fromEntries(new URL(request.url).searchParams))
    const portions = auditAsCsv(actor, filter, getPublication().timeZone)
    return fileInPortions('what-was-done.csv', portions)
  })
}
