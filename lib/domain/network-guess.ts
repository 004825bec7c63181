import type { Network } from './kinds'

const hosts: [Network, RegExp][] = [
  ['x', /^(x|twitter)\.com$/],
  ['bluesky', /^bsky\.app$/],
  ['threads', /^threads\.(net|com)$/],
  ['linkedin', /(^|\.)linkedin\.com$/],
  ['youtube', /^(youtube\.com|youtu\.be)$/],
  ['github', /^(gist\.)?github\.com$/],
  ['paper', /^(arxiv\.org|doi\.org|openreview\.net|biorxiv\.org|medrxiv\.org|aclanthology\.org)$/],
  ['mastodon', /^(mastodon\.[a-z.]+|fosstodon\.org|hachyderm\.io|sigmoid\.social|mas\.to)$/],
]

/** Where a post or page was published, from its address alone; null while that is no address. */
export function networkOf(permalink: string): Network | null {
  if (!/^https?:\/\/[^/]+\.[a-z]/i.test(permalink) || !URL.canParse(permalink)) return null
  const { hostname, pathname } = new URL(permalink)
  const host = hostname.replace(/^(www|m|mobile)\./, '')
  const known = hosts.find(([, pattern]) => pattern.test(host))?.[0]
  if (known) return known
  if (/^\/@[\w.-]+(@[\w.-]+)?\/\d{10,}/.test(pathname)) return 'mastodon'
  return pathname.endsWith('.pdf') ? 'paper' : 'web'
}

/** The account a post's address names, as its network writes it; empty when it names none. */
export function handleOf(permalink: string): string {
  const network = networkOf(permalink)
  if (network === null) return ''
  const { hostname, pathname } = new URL(permalink)
  const [first = '', second = ''] = pathname.split('/').filter((part) => part !== '')
  if (network === 'x' && /^\w{1,15}$/.test(first) && second === 'status') return `@${first}`
  if (network === 'threads' && first.startsWith('@')) return first
  if (network === 'bluesky' && first === 'profile' && !second.startsWith('did:'))
    return `@${second}`
  if (network === 'mastodon' && first.startsWith('@')) {
    return first.includes('@', 1) ? first : `${first}@${hostname}`
  }
  return ''
}
