import ipaddr from 'ipaddr.js'

const allocated = ipaddr.IPv6.parse('2000::')

/**
 * Whether an IP address belongs to the public internet. Loopback, private, link-local, carrier-grade, reserved,
 * multicast and all that wraps an IPv4 address in IPv6 do not (IANA special-purpose address registries); of IPv6
 * only 2000::/3 is given out at all.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed instanceof ipaddr.IPv6 && !parsed.match(allocated, 3)) return false
  return parsed.range() === 'unicast'
}
