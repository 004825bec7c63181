import type { Network } from '@/lib/domain/kinds'

/** What the address of a post or page says by itself. Empty is unknown. */
export type PostAddress = {
  network: Network
  /** Without what was added to follow people, and not that of a phone's page. */
  permalink: string
  /** As its network writes it. */
  handle: string
  profileUrl: string
  /** The network's own name for the post. */
  postId: string
  /** A UTC instant such as `2026-04-27T13:24:26Z`. */
  postedAt: string
}

/** Reads an address from any place; null while it is none. */
export function readPostAddress(address: string): PostAddress | null {
  const url = webUrl(address.trim())
  if (url === null) return null
  const network = networkAt(url)
  const read = readers[network]?.(url, partsOf(url)) ?? {}
  const unknown = { handle: '', profileUrl: '', postId: '', postedAt: '' }
  return { network, permalink: withoutTracking(url), ...unknown, ...read }
}

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

function networkAt(url: URL): Network {
  const known = hosts.find(([, pattern]) => pattern.test(plainHost(url)))?.[0]
  if (known) return known
  if (/^\/@[\w.-]+(@[\w.-]+)?\/\d{10,}/.test(url.pathname)) return 'mastodon'
  return url.pathname.endsWith('.pdf') ? 'paper' : 'web'
}

type Reader = (url: URL, parts: string[]) => Partial<PostAddress>

const readers: Partial<Record<Network, Reader>> = {
  x: (_url, [name = '', status, id = '']) => {
    if (!/^\w{1,15}$/.test(name) || status !== 'status' || !/^\d{1,20}$/.test(id)) return {}
    const profileUrl = `https://x.com/${name}`
    const permalink = `${profileUrl}/status/${id}`
    return { handle: `@${name}`, profileUrl, permalink, postId: id, postedAt: timeInXId(id) }
  },
  bluesky: (_url, [profile, name = '', , id = '']) => {
    if (profile !== 'profile' || name === '' || name.startsWith('did:')) return { postId: id }
    return { handle: `@${name}`, profileUrl: `https://bsky.app/profile/${name}`, postId: id }
  },
  threads: (_url, [name = '', post, id = '']) => {
    if (!name.startsWith('@') || post !== 'post') return {}
    const profileUrl = `https://www.threads.com/${name}`
    return { handle: name, profileUrl, permalink: `${profileUrl}/post/${id}`, postId: id }
  },
  mastodon: ({ origin, hostname }, [name = '', id = '']) => {
    if (!name.startsWith('@')) return {}
    const handle = name.includes('@', 1) ? name : `${name}@${hostname}`
    return { handle, profileUrl: `${origin}/${name}`, postId: id }
  },
  linkedin: ({ pathname }) => ({
    postId: /(?:activity|ugcPost|share)[:-](\d+)/.exec(pathname)?.[1] ?? '',
  }),
  youtube: (url, [first = '', second = '']) => {
    const isShort = plainHost(url) === 'youtu.be'
    const isNamed = ['shorts', 'live', 'embed'].includes(first)
    const postId = isShort ? first : isNamed ? second : (url.searchParams.get('v') ?? '')
    if (!/^[\w-]{11}$/.test(postId)) return {}
    return { postId, permalink: `https://www.youtube.com/watch?v=${postId}` }
  },
}

/** X's numbers begin with their time: milliseconds since 4 November 2010, above 22 other bits (X: snowflake). */
function timeInXId(id: string): string {
  const firstSnowflake = 30_000_000_000n
  if (BigInt(id) < firstSnowflake) return ''
  const at = new Date(Number((BigInt(id) >> 22n) + 1_288_834_974_657n))
  return Number.isNaN(at.getTime()) ? '' : at.toISOString().replace(/\.\d+/, '')
}

const tracking =
  /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid?|xmt|si|ref_src|ref_url|trk|rcm|_hsenc|_hsmi)$/i

function withoutTracking(url: URL): string {
  const clean = new URL(url)
  for (const name of [...clean.searchParams.keys()]) {
    if (tracking.test(name)) clean.searchParams.delete(name)
  }
  clean.hash = clean.hash.replace(/:~:.*/, '')
  return clean.href.replace(/[?#]$/, '')
}

function webUrl(address: string): URL | null {
  if (!/^https?:\/\/[^/]+\.[a-z]/i.test(address) || !URL.canParse(address)) return null
  return new URL(address)
}

function plainHost({ hostname }: URL): string {
  return hostname.replace(/^(www|m|mobile)\./, '')
}

function partsOf({ pathname }: URL): string[] {
  return pathname.split('/').filter((part) => part !== '')
}
