import 'server-only'
import { isSameOrigin } from '@/lib/domain/site/same-origin'
import { env } from '@/lib/env'

/**
 * Whether a plain form came from a page of ours. One whose page tells no origin, as behind a one-time link, is sent
 * with the origin `null`; its browser says in another header whose it is.
 */
export function isOurs(headers: Headers): boolean {
  const isUntold = headers.get('origin') === 'null'
  if (isUntold) return headers.get('sec-fetch-site') === 'same-origin'
  return isSameOrigin(headers, env().SITE_URL)
}
