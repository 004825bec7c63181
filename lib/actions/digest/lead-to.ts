import 'server-only'
import type { DigestEnd } from '@/lib/domain/kinds'
import { paths } from '@/lib/paths'

/** Leads from a form to the page that says what came of it: loading that anew sends nothing again. */
export function leadTo(end: DigestEnd): Response {
  const headers = { location: paths.digestEnd(end), 'cache-control': 'no-store' }
  return new Response(null, { status: 303, headers })
}
