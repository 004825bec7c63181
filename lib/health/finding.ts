import type { Finding } from '@/lib/domain/health/finding'
import { explain, troubleOf } from './explain'

/** What a look sees; a `mend` of its own goes before the usual one. */
export type Sight = { ok: boolean; detail: string; mend?: string }

/** Looks at one thing; a look that throws is itself a finding, with the cure of what went wrong where that is known. */
export function look(check: string, mend: string, see: () => Sight): Finding {
  try {
    const sight = see()
    return sight.ok ? { check, ...sight } : { check, mend, ...sight }
  } catch (error) {
    const { what = explain(error), cure = '' } = troubleOf(error) ?? {}
    return { check, ok: false, detail: what, mend: cure || mend }
  }
}
