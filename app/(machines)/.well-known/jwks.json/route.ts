import { listPublicKeys } from '@/lib/published/machines/list-public-keys'

export const dynamic = 'force-dynamic'

/** The keys with which anybody checks what was published here. */
export function GET(): Response {
  return new Response(JSON.stringify({ keys: listPublicKeys() }), {
    headers: { 'content-type': 'application/jwk-set+json' },
  })
}
