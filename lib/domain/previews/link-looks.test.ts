import { expect, test } from 'vitest'
import { draftFromForm } from '@/lib/domain/drafts/draft-from-form'
import { linkTags } from '@/lib/domain/reader/link-tags'
import { shortened } from '@/lib/domain/text/shortened'
import { linkLooks } from './link-looks'

const article = draftFromForm({
  headline: 'A headline',
  takeaway: 'What to take away.',
  seoTitle: 'For the search',
  socialDescription: 'For the friends.',
})
const look = (place: string, change = {}) =>
  linkLooks(linkTags({ ...article, ...change }, 'HeadsUpAI')).find((one) => one.place === place)

test('a search shows its own words, and a shared link its own', () => {
  expect(look('Google')).toMatchObject({
    title: 'For the search',
    description: 'What to take away.',
  })
  expect(look('Slack')).toMatchObject({ title: 'A headline', description: 'For the friends.' })
  expect(look('X')).toMatchObject({ title: 'A headline', description: '' })
  expect(look('Google', { seoTitle: '' })?.title).toBe('A headline · HeadsUpAI')
})

test('each place cuts where it cuts', () => {
  const long = 'word '.repeat(100).trim()
  const change = { headline: long, socialDescription: long }
  expect(look('X', change)?.title.length).toBeLessThanOrEqual(70)
  expect(look('WhatsApp', change)?.description).toMatch(/^(word )+word…$/)
  expect(look('Discord', change)?.description.length).toBeLessThanOrEqual(350)
})

test('a text is cut between words where it can be', () => {
  expect(shortened('short', 10)).toBe('short')
  expect(shortened('one two three', 10)).toBe('one two…')
  expect(shortened('x'.repeat(30), 10)).toBe(`${'x'.repeat(5)}…`)
})
