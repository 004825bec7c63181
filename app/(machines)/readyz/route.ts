import { lookAtBackup } from '@/lib/health/look-at-backup'
import { essentials } from '@/lib/health/site-standing'

export const dynamic = 'force-dynamic'

/** Whether the site is to be given visitors: 200 or 503, and which part is in the way. What exactly is for `doctor`. */
export function GET(): Response {
  const now = Date.now()
  const parts = essentials(now)
  const isReady = parts.every(({ ok }) => ok)
  const lines = [
    isReady ? 'ready' : 'not ready',
    ...parts.map(({ check, ok }) => `${check}: ${ok ? 'fine' : 'WRONG'}`),
    `backup: ${lookAtBackup(now).detail}`,
  ]
  return new Response(`${lines.join('\n')}\n`, {
    status: isReady ? 200 : 503,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
