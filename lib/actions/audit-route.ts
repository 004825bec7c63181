import 'server-only'
import { currentActor } from '@/lib/accounts/sessions/require-actor'
import { auditFilterFrom } from '@/lib/domain/audit/audit-filter'
import { auditAsCsv } from '@/lib/editing/audit/audit-as-csv'
import { NotAllowed } from '@/lib/errors'
import { logRefusal } from '@/lib/log'
import { getPublication } from '@/lib/published/get-publication'
import { fileInPortions, refusedFile } from './run/file-in-portions'
import { signedOut } from './run/run-action'

/** The audit log as a file to keep, as far as the address narrows it. */
export async function auditRoute(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return refusedFile(401, signedOut)
  const filter = auditFilterFrom(Object.fromEntries(new URL(request.url).searchParams))
  try {
    const portions = auditAsCsv(actor, filter, getPublication().timeZone)
    return fileInPortions('what-was-done.csv', portions)
  } catch (error) {
    if (!(error instanceof NotAllowed)) throw error
    logRefusal(403, 'not-allowed')
    return refusedFile(403, error.message)
  }
}
