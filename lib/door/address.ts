/** A request's address, taken apart. Paths have one spelling; every other one leads there or nowhere. */
export type Address =
  | { kind: 'path'; path: string; query: string }
  | { kind: 'spelled'; to: string }
  | { kind: 'server' }
  | { kind: 'unreadable' }

/** Characters that no address of ours has, and at which patterns of others stop looking. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const control = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/

/** Everything that addresses of ours are spelled with. */
const plain = /^[\w./~-]+$/

/** @param url the request's target: a path, a whole address (RFC 9112, 3.2.2) or `*` */
export function addressOf(url: string): Address {
  if (url === '*') return { kind: 'server' }
  const target = withoutOrigin(url)
  if (!target.startsWith('/')) return { kind: 'unreadable' }
  const mark = target.indexOf('?')
  const path = mark === -1 ? target : target.slice(0, mark)
  const query = mark === -1 ? '' : target.slice(mark)
  const decoded = path.includes('%') ? decode(path) : path
  if (decoded === null || control.test(decoded)) return { kind: 'unreadable' }
  // Only what decodes to a plain path may be spelled so: another `%` or `?` would be read differently by the next.
  const spelled = plain.test(decoded) ? decoded : path
  const tidy = spelled.replace(/\/{2,}/g, '/').replace(/(.)\/+$/, '$1')
  if (tidy !== path) return { kind: 'spelled', to: tidy + query }
  return { kind: 'path', path, query }
}

/** The host of a whole address counts for nothing, as that of the header: this server has one site. */
function withoutOrigin(url: string): string {
  if (!/^https?:\/\//i.test(url)) return url
  const path = url.indexOf('/', url.indexOf('//') + 2)
  return path === -1 ? '/' : url.slice(path)
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
