import type { IncomingMessage } from 'node:http'

/** What of a request decides in which form a finished page goes out. */
export type Conditions = {
  acceptEncoding: string | undefined
  ifNoneMatch: string | undefined
  cacheControl: string | undefined
}

/**
 * Reads the three headers from the list as it came: making an object of all headers would cost more than all the
 * rest of sending a kept page.
 */
export function conditionsOf({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): Conditions {
  const found: Conditions = {
    acceptEncoding: undefined,
    ifNoneMatch: undefined,
    cacheControl: undefined,
  }
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = nameOf(rawHeaders[at] ?? '')
    if (name === null) continue
    const value = rawHeaders[at + 1]
    // A header that stands twice is one list (RFC 9110, 5.3).
    found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`
  }
  return found
}

/** By their lengths no other common header is ever compared. */
function nameOf(header: string): keyof Conditions | null {
  if (header.length !== 15 && header.length !== 13) return null
  const name = header.toLowerCase()
  if (name === 'accept-encoding') return 'acceptEncoding'
  if (name === 'if-none-match') return 'ifNoneMatch'
  return name === 'cache-control' ? 'cacheControl' : null
}

/** Whether the visitor has the very answer already (RFC 9110, 13.1.2). @param etag of the answer as it would be sent */
export function hasAlready({ ifNoneMatch, cacheControl }: Conditions, etag: string): boolean {
  if (ifNoneMatch === undefined || /\bno-cache\b/.test(cacheControl ?? '')) return false
  if (ifNoneMatch === etag) return true
  return ifNoneMatch.split(',').some((tag) => {
    const trimmed = tag.trim()
    return trimmed === '*' || trimmed.replace(/^W\//, '') === etag
  })
}
