import 'server-only'
import { currentActor } from '@/lib/accounts/sessions/require-actor'
import { auditFilterFrom } from '@/lib/domain/audit/audit-filter'
import { auditAsCsv } from '@/lib/editing/audit/audit-as-csv'
import { NotAllowed } from '@/lib/errors'
import { logRefusal } from '@/lib/log'
import { getPublication } from '@/lib/published/get-publication'
import { signedOut } from './run/run-action'

/** The audit log as a file to keep, as far as the address narrows it. */
export async function auditRoute(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return refused(401, signedOut)
  const filter = auditFilterFrom(Object.fromEntries(new URL(request.url).searchParams))
  try {
    const portions = auditAsCsv(actor, filter, getPublication().timeZone)
    return new Response(streamed(portions), {
      headers: {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': 'attachment; filename="what-was-done.csv"',
        'cache-control': 'private, no-store',
      },
    })
  } catch (error) {
    if (!(error instanceof NotAllowed)) throw error
    logRefusal(403, 'not-allowed')
    return refused(403, error.message)
  }
}

/** The next portion is made when the one before was taken. */
function streamed(portions: Iterable<string>): ReadableStream<Uint8Array> {
  const [texts, encoder] = [portions[Symbol.iterator](), new TextEncoder()]
  return new ReadableStream({
    pull(controller) {
      const { done, value } = texts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
}

function refused(status: number, message: string): Response {
  return new Response(`${message}\n`, { status, headers: { 'cache-control': 'private, no-store' } })
}
