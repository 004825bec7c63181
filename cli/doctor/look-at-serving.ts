import type { Finding } from '@/lib/domain/health/finding'
import { lookAtDoor } from '@/lib/door/look-at-door'
import { env } from '@/lib/env'
import { localOrigin } from '../run/local-origin'

/** Whether what readers get goes through the door. A site that does not run cannot be looked at. */
export async function lookAtServing(): Promise<Finding> {
  if (env().PAGE_CACHE_MB === 0) {
    return { check: 'door', ok: true, detail: 'PAGE_CACHE_MB is 0: every page is drawn anew.' }
  }
  const origin = localOrigin(env())
  const sight = await lookAtDoor(origin)
  if (sight.kind === 'wrong') {
    return {
      check: 'door',
      ok: false,
      detail: sight.why,
      mend: 'Install the packages of this version (npm ci --include=dev) and start the site again.',
    }
  }
  const isThere = sight.kind === 'fine'
  const detail = isThere
    ? 'Pages go out through it, with their policy, and kept ones out of its store.'
    : `Nothing answers at ${origin}, so it was not looked at.`
  return { check: 'door', ok: true, detail }
}
