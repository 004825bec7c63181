import { trustTxt } from '@/lib/domain/machines/trust-txt'
import { getPublication } from '@/lib/published/get-publication'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8' }
  return new Response(trustTxt(getPublication()), { headers })
}
