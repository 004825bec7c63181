import { ownOrigins } from './own-origins'

/** Whether a browser says that one of our own pages sent this; a request that says nothing is refused. */
export function isSameOrigin(headers: Pick<Headers, 'get'>, siteUrl: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = headers.get('origin')
  return origin === null ? site === 'same-origin' : ownOrigins(siteUrl).includes(origin)
}
