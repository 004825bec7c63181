import type { Condition, Finding } from '@/lib/domain/health/finding'
import { explain, troubleOf } from './explain'

/** What a look sees; a `mend` of its own goes before the usual one. */
export type Sight = { ok: boolean; detail: string; mend?: string; condition?: Condition }

/** Looks at one thing; a look that throws is itself a finding, with the cure of that very fault where there is one. */
export function look(check: string, mend: string, see: () => Sight): Finding {
  try {
    const sight = see()
    return sight.ok ? { check, ...sight } : { check, mend, ...sight }
  } catch (error) {
    const trouble = troubleOf(error)
    if (!trouble) return { check, ok: false, detail: explain(error), mend }
    return { check, ok: false, detail: trouble.what, mend: trouble.cure || mend }
  }
}
