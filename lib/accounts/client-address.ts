/**
 * The visitor's address. Each proxy appends the address it was called from, so counting from the right
 * only as many entries as there are proxies of ours leaves out whatever the visitor wrote there.
 * @param hops how many proxies in front may be believed; with none, all visitors share one name
 */
export function clientAddress(forwardedFor: string | null, hops: number): string {
  if (hops === 0) return 'direct'
  const entries = (forwardedFor ?? '').split(',').map((entry) => entry.trim())
  return entries.at(-hops) || 'unknown'
}
