/** "mastodon.social/@weights" says more than the whole address. @param address a full web address */
export function addressInShort(address: string): string {
  const { host, pathname } = new URL(address)
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`
}
