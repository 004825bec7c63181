import type { Finding } from '@/lib/domain/health/finding'
import { askReadiness, readinessAddress } from '../run/ask-readiness'

/** What a site that runs says of itself. One that does not run is no fault. */
export async function lookAtReadiness(): Promise<Finding> {
  const check = 'running site'
  try {
    const { status, words } = await askReadiness()
    if (status === 200) return { check, ok: true, detail: 'It is ready for visitors.' }
    const wrong = words.split('\n').filter((line) => line.includes('WRONG'))
    const detail = `It is not to be given visitors (${[status, ...wrong].join('; ')}).`
    return { check, ok: false, detail, mend }
  } catch {
    return { check, ok: true, detail: `Nothing answers at ${readinessAddress()}.` }
  }
}

const mend =
  'Mend what is named here; where that is the worker, start the site again, and tell us what its log says.'
