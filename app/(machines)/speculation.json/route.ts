import { speculationRules } from '@/lib/domain/reader/speculation-rules'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(JSON.stringify(speculationRules), {
    headers: { 'content-type': 'application/speculationrules+json' },
  })
}
