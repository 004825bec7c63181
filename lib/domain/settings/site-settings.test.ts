import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { accentOnLight, accents } from '@/lib/domain/article/accents'
import { redirectTricks } from '@/lib/domain/site/test-redirect-tricks'
import { publicationFrom } from './publication'
import { siteSettingsForm, siteSettingsOf } from './site-settings'

const problemOf = (form: object) => {
  const parsed = siteSettingsForm.safeParse({ accent: 'blue', ...form })
  return parsed.success ? null : parsed.error.issues[0]?.message
}

test('what a form shows comes back as it was', () => {
  const publication = publicationFrom({
    name: 'The Daily Weights',
    about: 'We are **three**.',
    profiles: ['https://mastodon.social/@weights'],
    links: [{ name: 'Write to us', href: '/about' }],
    securityContact: 'desk@news.example',
    publisher: 'The Weights Ltd',
    postalAddress: 'Example Street 1\n10115 Berlin',
    contact: 'hello@news.example',
    responsible: 'The editors',
    privacy: 'We keep **little**.',
    digest: 'yes',
    digestHour: '18',
    digestRate: '600',
    accent: 'teal',
  })
  const parsed = siteSettingsForm.parse(siteSettingsOf(publication))
  expect(publicationFrom(parsed)).toEqual(publication)
})

test.each([
  [{ profiles: 'mastodon.social/@weights' }, /no full address/],
  [{ profiles: 'javascript:alert(1)' }, /no full address/],
  [{ profiles: Array(11).fill('https://x.com/weights').join('\n') }, /can be 10 addresses/],
  [{ links: 'https://example.org' }, /is no link/],
  [{ links: 'Ours //example.org' }, /is no link/],
  [{ links: 'Run javascript:alert(1)' }, /is no link/],
  [{ links: Array(7).fill('About /about').join('\n') }, /can be 6 links/],
  [{ name: 'x'.repeat(61) }, /can have 60 characters/],
  [{ about: '<b>bold</b>' }, /./],
  [{ links: 'About' }, /^“About” is no link. Write a name, a space and an address that begins/],
  [{ links: `${'x'.repeat(41)} /about` }, /is no link/],
  [{ links: 'A https://a b' }, /is no link/],
  [{ links: 'A b/c' }, /is no link/],
  [{ links: 'A https://%' }, /is no link/],
  [{ links: 'A /a\u202eb' }, /is no link/],
  [{ links: 'A /a\\b' }, /is no link/],
  [{ timeZone: 'Mars' }, /Write the name of a time zone, such as Europe\/Berlin or UTC./],
  [{ securityContact: 'http://example.org' }, /Write an e-mail address/],
  [{ accent: 'puce' }, /Choose one/],
  [{ contact: 'https://example.org' }, /Write an e-mail address such as/],
  [{ contact: 'a@b.example\r\nBcc: c@d.example' }, /Write an e-mail address such as/],
  [{ postalAddress: 'x'.repeat(401) }, /can have 400 characters/],
  [{ privacy: '<b>bold</b>' }, /./],
  [{ digest: 'no' }, /Tick the box/],
  [{ digestHour: '24' }, /from 0 to 23/],
  [{ digestHour: '7.5' }, /from 0 to 23/],
  [{ digestHour: '0'.repeat(11) }, /^The number can have 10 characters; this has 11\.$/],
  [{ digestRate: '0' }, /from 1 to 6000/],
  [{ digestRate: 'many' }, /from 1 to 6000/],
])('%j is refused in words', (form, words) => {
  expect(problemOf(form)).toMatch(words)
})

test.each(redirectTricks)('a link of the foot is no way to lead readers away: %j', (trick) => {
  const parsed = siteSettingsForm.safeParse({ accent: 'blue', links: `Ours ${trick}` })
  for (const { href } of parsed.data?.links ?? []) {
    expect(new URL(href, 'https://news.example/a/b').host).toBe('news.example')
  }
})

test('a path of ours is a link, whatever its letters', () => {
  const links = 'About /about\nSearch /search?q=a%20b#c\nTopic /topics/größe'
  expect(problemOf({ links })).toBeNull()
})

test('a line of links is a name and where it leads', () => {
  const links = [
    'Write to us   /about',
    ' Home / ',
    'Code https://a.org/b?c#d',
    'Old http://a.org',
    ...Array(2).fill(`${'x'.repeat(40)} /x`),
  ].join('\n')
  expect(siteSettingsForm.parse({ accent: 'blue', links }).links).toEqual([
    { name: 'Write to us', href: '/about' },
    { name: 'Home', href: '/' },
    { name: 'Code', href: 'https://a.org/b?c#d' },
    { name: 'Old', href: 'http://a.org' },
    ...Array(2).fill({ name: 'x'.repeat(40), href: '/x' }),
  ])
  const two = { ...publicationFrom({}), profiles: ['https://a.org', 'https://b.org'] }
  const shown = siteSettingsOf({
    ...two,
    links: [
      { name: 'A', href: '/a' },
      { name: 'B', href: '/b' },
    ],
  })
  expect([shown.profiles, shown.links]).toEqual(['https://a.org\nhttps://b.org', 'A /a\nB /b'])
})

test('settings nobody can read have their defaults', () => {
  const odd = { name: '  ', profiles: 'x', links: [{ name: 1 }], accent: 'puce', about: null }
  expect(publicationFrom(odd)).toEqual(publicationFrom({}))
})

/** WCAG 2.2, 1.4.3: relative luminance and contrast. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const tokens = readFileSync('app/tokens.css', 'utf8')
const colours = (name: string, block = tokens) =>
  new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(block)?.slice(1) ?? []

test.each(accents)('%s can be read on every ground, in both themes', (accent) => {
  const block = accent === accents[0] ? tokens : tokens.split(`[data-accent="${accent}"]`)[1]
  const signal = colours('signal', block)
  expect(signal).toHaveLength(2)
  expect(signal[0]).toBe(accentOnLight[accent])
  for (const ground of ['paper', 'sheet', 'tint', 'signal-ink']) {
    for (const theme of [0, 1]) {
      const measured = contrast(signal[theme] ?? '', colours(ground)[theme] ?? '')
      expect(measured, `${ground} ${theme}`).toBeGreaterThanOrEqual(4.5)
    }
  }
})
