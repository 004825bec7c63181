import { type PrimaryStanding, primaryStanding } from '@/db/primary-standing'
import type { Finding } from '@/lib/domain/health/finding'
import { look, type Sight } from './finding'

/** In seconds. What is set for a time happens by the clock of whichever machine comes first. */
const mostClockOff = 60

const mend = 'Set the clocks of all machines by the same time server.'

/** Whether this machine goes with its primary, where there is one. Without it the site can still be read. */
export function lookAtPrimary(standing: PrimaryStanding | null = primaryStanding()): Finding[] {
  return standing ? [look('primary', mend, () => sight(standing))] : []
}

function sight({ isAway, clockOff }: PrimaryStanding): Sight {
  if (Math.abs(clockOff) > mostClockOff) {
    const way = clockOff > 0 ? 'ahead of' : 'behind'
    return { ok: false, detail: `This clock is ${Math.abs(clockOff)} s ${way} the primary’s.` }
  }
  if (!isAway) return { ok: true, detail: 'It answers.' }
  const detail = 'It does not answer: pages are shown, and nothing can be changed.'
  return { ok: true, detail, condition: 'away' }
}
