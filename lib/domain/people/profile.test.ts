import { expect, test } from 'vitest'
import { profileForm } from './profile'

const whole = { name: ' Ada  Example ', bio: 'Writes', fediverse: 'ada@a-b.example.org', links: '' }

test('a profile is tidied, and a handle has one @ at its beginning', () => {
  expect(profileForm.parse({ ...whole, links: 'https://a.org\n\nhttps://b.org' })).toEqual({
    name: 'Ada Example',
    bio: 'Writes',
    fediverse: '@ada@a-b.example.org',
    links: ['https://a.org', 'https://b.org'],
  })
  const handles = ['', '@a.b@c.social'].map(
    (fediverse) => profileForm.parse({ ...whole, fediverse }).fediverse,
  )
  expect(handles).toEqual(['', '@a.b@c.social'])
})

test('a name has no control characters, and is not made of them', () => {
  const nameOf = (name: string) => profileForm.safeParse({ ...whole, name }).data?.name
  expect(nameOf('Ada\u001b[2J\u009b\nExample\u0007')).toBe('Ada [2J Example')
  expect(nameOf('\u001b\u0007')).toBeUndefined()
})

const handle = 'Write a handle such as @name@mastodon.social.'

test.each([
  [{ name: ' ' }, 'Write the name that stands under articles.'],
  [{ name: 'x'.repeat(101) }, 'The name can have 100 characters; this has 101.'],
  [{ bio: 'x'.repeat(301) }, 'The text can have 300 characters; this has 301.'],
  [{ fediverse: 'x'.repeat(201) }, 'The handle can have 200 characters; this has 201.'],
  [{ fediverse: 'ada' }, handle],
  [{ fediverse: 'ada@local' }, handle],
  [{ fediverse: 'ada@a.org/x' }, handle],
  [{ fediverse: 'a a@a.org' }, handle],
  [{ fediverse: 'a@a..org' }, handle],
  [{ fediverse: '@@ada@a.org' }, handle],
  [{ links: 'a.org' }, '“a.org” is no full address. Write one a line.'],
  [{ links: 'https://a.org\n'.repeat(6) }, 'There can be 5 addresses.'],
])('%.40j is refused', (form, words) => {
  const parsed = profileForm.safeParse({ ...whole, ...form })
  expect(parsed.error?.issues[0]?.message).toBe(words)
})

test('so many addresses as there can be are taken', () => {
  expect(profileForm.parse({ ...whole, links: 'https://a.org\n'.repeat(5) }).links).toHaveLength(5)
})
