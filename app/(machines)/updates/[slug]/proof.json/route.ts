import { getProof } from '@/lib/published/get-proof'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  const proof = getProof((await params).slug)
  if (proof) {
    return new Response(JSON.stringify(proof), { headers: { 'content-type': 'application/json' } })
  }
  return new Response('There is no such update, or none that is signed.\n', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
