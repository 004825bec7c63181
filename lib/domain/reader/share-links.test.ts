import { expect, test } from 'vitest'
import { mastodonLink, mastodonServer, type ShareTarget, shareLink } from './share-links'

const title = 'R&D: 50% "off"?'
const url = 'https://news.example.org/updates/r-and-d'
const t = 'R%26D%3A%2050%25%20%22off%22%3F'
const u = 'https%3A%2F%2Fnews.example.org%2Fupdates%2Fr-and-d'

test.each<[ShareTarget, string]>([
  ['x', `https://x.com/intent/tweet?text=${t}&url=${u}`],
  ['bluesky', `https://bsky.app/intent/compose?text=${t}%0A${u}`],
  ['linkedin', `https://www.linkedin.com/sharing/share-offsite/?url=${u}`],
  ['whatsapp', `https://api.whatsapp.com/send?text=${t}%20${u}`],
  ['email', `mailto:?subject=${t}&body=${t}%0D%0A${u}`],
  ['threads', `https://www.threads.com/intent/post?text=${t}&url=${u}`],
  ['facebook', `https://www.facebook.com/sharer/sharer.php?u=${u}`],
  ['reddit', `https://www.reddit.com/submit?url=${u}&title=${t}`],
  ['hackernews', `https://news.ycombinator.com/submitlink?u=${u}&t=${t}`],
  ['telegram', `https://t.me/share/url?url=${u}&text=${t}`],
])('%s', (target, link) => {
  expect(shareLink(target, title, url)).toBe(link)
})

test('a long headline still fits a Bluesky post together with its address', () => {
  const link = shareLink('bluesky', 'a'.repeat(400), url)
  const text = decodeURIComponent(link.split('text=')[1] ?? '')
  expect(Array.from(text)).toHaveLength(300)
  expect(text.endsWith(`…\n${url}`)).toBe(true)
})

test('a headline that just fits a Bluesky post stays whole', () => {
  const whole = 'a'.repeat(300 - url.length - 1)
  const text = decodeURIComponent(shareLink('bluesky', whole, url).split('text=')[1] ?? '')
  expect(text).toBe(`${whole}\n${url}`)
})

test('the Mastodon server is read from whatever a reader pastes', () => {
  expect(mastodonServer(' https://Mastodon.social/@someone ')).toBe('mastodon.social')
  expect(mastodonServer('@someone@fosstodon.org')).toBe('fosstodon.org')
  expect(mastodonServer('x@y@a.b-c.social/@one?next=https://other.org')).toBe('a.b-c.social')
  expect(mastodonServer('x.io')).toBe('x.io')
  expect(mastodonLink('fosstodon.org', 'A', url)).toBe(`https://fosstodon.org/share?text=A%0A${u}`)
})

test.each([
  '',
  'localhost',
  'a b.c',
  '1https://a.org',
  '-a.org',
  'a-.org',
  'a.org-',
  `${'a.'.repeat(126)}org`,
  'javascript:alert(1)',
  '127.0.0.1',
  'x."><b>.org',
])('%j is no Mastodon server', (typed) => {
  expect(mastodonServer(typed)).toBeNull()
})
