import ipaddr from 'ipaddr.js'

/**
 * The visitor's address. Each proxy appends the address it was called from, and so does this server:
 * counting from the right only as many entries as are ours leaves out whatever the visitor wrote there.
 * @param hops how many proxies in front may be believed
 * @returns one name for all addresses that one visitor can take: of IPv6 the first 64 bits (RFC 4291, 2.5.1);
 * `unknown` for what is no address
 */
export function clientAddress(forwardedFor: string | null, hops: number): string {
  const entries = (forwardedFor ?? '').split(',').map((entry) => entry.trim())
  const entry = withoutPort(entries.at(-1 - hops) ?? '')
  if (!ipaddr.isValid(entry)) return 'unknown'
  const address = ipaddr.process(entry)
  if (address.kind() === 'ipv4') return address.toString()
  const network = address.toByteArray().slice(0, 8)
  return network.map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Some proxies write `203.0.113.7:4711`, `[2001:db8::1]:4711` or `[2001:db8::1]`. */
function withoutPort(entry: string): string {
  const [, bracketed, plain] = /^(?:\[([^\]]*)\](?::\d+)?|([^:]+):\d+)$/.exec(entry) ?? []
  return bracketed ?? plain ?? entry
}
