import type { IncomingHttpHeaders } from 'node:http'

/** Whether the visitor has the very answer already (RFC 9110, 13.1.2). @param etag of the answer as it would be sent */
export function hasAlready(headers: IncomingHttpHeaders, etag: string): boolean {
  const known = headers['if-none-match']
  if (known === undefined || /\bno-cache\b/.test(headers['cache-control'] ?? '')) return false
  return known.split(',').some((tag) => {
    const trimmed = tag.trim()
    return trimmed === '*' || trimmed.replace(/^W\//, '') === etag
  })
}
