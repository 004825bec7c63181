/** Names of this very machine: a site that has one of them may be asked for under each. */
const thisMachine = ['localhost', '127.0.0.1', '[::1]']

/** @param siteUrl where readers find the site @returns the origins that browsers may name for its pages */
export function ownOrigins(siteUrl: string): string[] {
  const { protocol, hostname, port, origin } = new URL(siteUrl)
  if (!isThisMachine(hostname)) return [origin]
  return thisMachine.map((name) => `${protocol}//${name}${port && `:${port}`}`)
}

/**
 * Whether a `Host` header means the site. Its port counts for nothing: proxies and containers change it, and
 * whoever can name a foreign host cannot name this one by it.
 */
export function isOwnHost(host: string, siteUrl: string): boolean {
  const asked = hostnameOf(host)
  const own = new URL(siteUrl).hostname
  return asked === own || (isThisMachine(own) && isThisMachine(asked))
}

export function isThisMachine(hostname: string): boolean {
  return thisMachine.includes(hostname)
}

/** @returns the name in a `Host` header as `URL` spells it, or nothing for what is none (RFC 9110, 7.2) */
export function hostnameOf(host: string): string {
  if (!/^(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i.test(host)) return ''
  return host.replace(/:\d+$/, '').replace(/\.$/, '').toLowerCase()
}
