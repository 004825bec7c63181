/** Headers by which the framework asks for something else than the document, or by which its parts talk. */
const framework = /^(?:rsc$|next-|x-(?!forwarded-|real-ip$|request-id$))/

/** Pages have one spelling, so that nobody fills the cache with others. No page but the search reads its query. */
const address = /^(?!\/search(?:[?]|$))(\/|(?:\/[a-z0-9-]+)+)(?:[?]|$)/

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {string | undefined} what the answer to this request depends on, its address and whether
 * it may be compressed; undefined for everything that is not a plain look at a page
 */
function plainRequest({ method, url, headers }) {
  const [, path] = address.exec(url) ?? []
  if ((method !== 'GET' && method !== 'HEAD') || path === undefined) return undefined
  if ('content-length' in headers || 'transfer-encoding' in headers) return undefined
  if (Object.keys(headers).some((name) => framework.test(name))) return undefined
  const encodings = headers['accept-encoding'] ?? ''
  if (/[*;]/.test(encodings)) return undefined
  return (/\bgzip\b/.test(encodings) ? 'gzip ' : 'plain ') + path
}

/**
 * Whether the visitor has the very answer already (RFC 9110, 13.1.2).
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {string} etag
 */
function hasAlready(headers, etag) {
  if (/\bno-cache\b/.test(headers['cache-control'] ?? '')) return false
  const tags = (headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim())
  return tags.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag.replace(/^W\//, ''))
}

module.exports = { plainRequest, hasAlready }
