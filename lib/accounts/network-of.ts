/**
 * The network that an address belongs to, so that no whole address of a visitor is kept.
 * @param client as `clientAddress` names it
 * @returns of IPv4 the first 24 bits, of IPv6 the first 48, such as `203.0.113.0/24` and `2001:db8:1::/48`
 */
export function networkOf(client: string): string {
  const four = /^(\d+\.\d+\.\d+)\.\d+$/.exec(client)?.[1]
  if (four !== undefined) return `${four}.0/24`
  if (!/^[0-9a-f]{16}$/.test(client)) return 'unknown'
  const groups = [0, 4, 8].map((at) => Number.parseInt(client.slice(at, at + 4), 16).toString(16))
  return `${groups.join(':')}::/48`
}
