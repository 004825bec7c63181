import 'server-only'
import { env } from '@/lib/env'

/** Whose passkeys these are: told by the address readers use and by nothing that comes with a request. */
export function relyingParty(): { rpID: string; origin: string } {
  const { hostname, origin } = new URL(env().SITE_URL)
  return { rpID: hostname, origin }
}
