import type { IncomingMessage } from 'node:http'
import { ownOrigins } from '@/lib/domain/site/own-origins'

const looks = ['GET', 'HEAD', 'OPTIONS']

/**
 * Whether a request that may change something could have come from a page of this site. One that says nothing is
 * left to whoever answers it; a page without a referrer is called `null` (Fetch Standard, 3.2), and its browser says
 * in another header whose it is.
 */
export function isFromUs(
  { method = '', headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  siteUrl: string,
): boolean {
  const { origin } = headers
  if (looks.includes(method) || origin === undefined) return true
  if (origin === 'null') return headers['sec-fetch-site'] === 'same-origin'
  return ownOrigins(siteUrl).includes(origin)
}
