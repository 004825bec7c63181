/** Where a reader can pass an update on. Order is the order on the page. */
export const shareTargets = [
  { key: 'x', name: 'X' },
  { key: 'bluesky', name: 'Bluesky' },
  { key: 'linkedin', name: 'LinkedIn' },
  { key: 'whatsapp', name: 'WhatsApp' },
  { key: 'email', name: 'Email' },
  { key: 'threads', name: 'Threads' },
  { key: 'facebook', name: 'Facebook' },
  { key: 'reddit', name: 'Reddit' },
  { key: 'hackernews', name: 'Hacker News' },
  { key: 'telegram', name: 'Telegram' },
] as const

export type ShareTarget = (typeof shareTargets)[number]['key']

/** Bluesky counts 300 graphemes for title, line break and address together. */
const blueskyLimit = 300

/**
 * The address at which a network takes a link, by each network's own documentation: no tracking
 * parameters, no counters, every value percent-encoded.
 * @param url canonical address of the update
 */
export function shareLink(target: ShareTarget, title: string, url: string): string {
  const t = encodeURIComponent(title)
  const u = encodeURIComponent(url)
  switch (target) {
    case 'x':
      return `https://x.com/intent/tweet?text=${t}&url=${u}`
    case 'bluesky':
      return `https://bsky.app/intent/compose?text=${encodeURIComponent(blueskyText(title, url))}`
    case 'linkedin':
      return `https://www.linkedin.com/sharing/share-offsite/?url=${u}`
    case 'whatsapp':
      return `https://api.whatsapp.com/send?text=${t}%20${u}`
    case 'email':
      return `mailto:?subject=${t}&body=${t}%0D%0A${u}`
    case 'threads':
      return `https://www.threads.com/intent/post?text=${t}&url=${u}`
    case 'facebook':
      return `https://www.facebook.com/sharer/sharer.php?u=${u}`
    case 'reddit':
      return `https://www.reddit.com/submit?url=${u}&title=${t}`
    case 'hackernews':
      return `https://news.ycombinator.com/submitlink?u=${u}&t=${t}`
    case 'telegram':
      return `https://t.me/share/url?url=${u}&text=${t}`
  }
}

/** Mastodon has no one address: the reader's own server takes the text. */
export function mastodonLink(server: string, title: string, url: string): string {
  return `https://${server}/share?text=${encodeURIComponent(`${title}\n${url}`)}`
}

/**
 * The server a reader typed, as a bare host: `https://mastodon.social/@me` and `@me@mastodon.social`
 * both mean mastodon.social.
 * @returns null when it is no host name
 */
export function mastodonServer(typed: string): string | null {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#].*/, '')
    .replace(/.*@/, '')
  return /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(host) ? host : null
}

function blueskyText(title: string, url: string): string {
  const room = blueskyLimit - Array.from(url).length - 1
  const letters = Array.from(title)
  const fitting = letters.length <= room ? title : `${letters.slice(0, room - 1).join('')}…`
  return `${fitting}\n${url}`
}
