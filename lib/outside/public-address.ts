import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address belongs to the public internet. Loopback, private, link-local, carrier-grade, reserved,
 * multicast and all that wraps an IPv4 address in IPv6 do not (IANA special-purpose address registries).
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.parse(address).range() === 'unicast'
}
