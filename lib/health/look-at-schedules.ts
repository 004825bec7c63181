import type { Finding } from '@/lib/domain/health/finding'
import { look } from './finding'
import { countLateSchedules, lateInWords } from './late-schedules'

/** Whether what was to happen by itself has happened. */
export function lookAtSchedules(now: number): Finding {
  return look('schedules', '', () => {
    const late = countLateSchedules(now)
    const words = lateInWords(late)
    if (words.length === 0) return { ok: true, detail: 'Nothing is due and not done.' }
    const mends = [late.due > 0 && start, late.failed > 0 && decide].filter(Boolean)
    return { ok: false, detail: words.join(' '), mend: mends.join(' ') }
  })
}

const start =
  'Start the site, which does what is due within seconds; if it runs already, its log says what went wrong.'
const decide =
  'Open Today at the desk, where the reason stands; then schedule it again or do it by hand.'
