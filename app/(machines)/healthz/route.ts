import { countLateSchedules, lateInWords } from '@/lib/health/late-schedules'

export const dynamic = 'force-dynamic'

/** Says that the process answers, whatever it depends on, and names what it should have done and has not. */
export function GET(): Response {
  const lines = ['ok', ...late()]
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}

/** A database that cannot be asked is not this address's to tell. */
function late(): string[] {
  try {
    return lateInWords(countLateSchedules(Date.now()))
  } catch {
    return []
  }
}
