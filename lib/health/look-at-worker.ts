import type { Finding } from '@/lib/domain/health/finding'
import { look } from './finding'
import { lastBeat } from './heartbeat'

/** In milliseconds. It looks each few seconds. */
const longest = 90_000

/** Whether what this process does by itself goes on: schedules, mails, the jobs of the hour and the night. */
export function lookAtWorker(now: number): Finding {
  return look('worker', 'Start the site again, and tell us what its log says.', () => {
    const at = lastBeat()
    if (at === null) return { ok: false, detail: 'It has not begun to look for what is due.' }
    const seconds = Math.max(0, Math.round((now - at) / 1000))
    const ok = now - at < longest
    return { ok, detail: `It last looked for what is due ${seconds} s ago.` }
  })
}
