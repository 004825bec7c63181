import { securityTxt } from '@/lib/domain/site/security-txt'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'
import { absolute } from '@/lib/site'

export const dynamic = 'force-dynamic'

/** Where weaknesses of this site are reported, once an owner has said so. */
export function GET(): Response {
  const address = absolute(paths.securityTxt())
  const file = securityTxt(getPublication().securityContact, address, Date.now())
  const headers = { 'content-type': 'text/plain; charset=utf-8' }
  return file === null
    ? new Response('Nobody has said where weaknesses are reported.\n', { status: 404, headers })
    : new Response(file, { headers })
}
