import { expect, test } from 'vitest'
import type { ListedUpdate } from '@/lib/domain/article/article'
import { publicationFrom } from '@/lib/domain/settings/publication'
import { digestMail, senderLines } from './digest-mail'
import { mailPart } from './mail-part'
import { wrapped } from './wrapped'

const absolute = (path: string) => `https://news.example${path}`
const publication = publicationFrom({
  name: 'The <Wire>',
  postalAddress: 'Street 1\n10115 "Berlin"',
  contact: 'desk@news.example',
})
const update: ListedUpdate = {
  id: 'a',
  slug: 'a',
  headline: 'A < B & "C"',
  takeaway: '',
  whatHappened: 'It **happened**, at [x](https://x.example/?a=1&b=2).',
  whyItMatters: 'It matters.',
  whatItMeans: 'It means this.',
  whatIsNotKnown: '',
  firstPublishedAt: 1,
  modifiedAt: 1,
  topics: [],
  quoted: { name: '<Ada>', network: 'x' },
  correctedAt: null,
}
const issue = { rhythm: 'weekly' as const, first: '2026-04-27', intro: 'Good <morning>.' }
const mail = (parts = [mailPart(update, publication, absolute)]) =>
  digestMail(issue, parts, publication, 'https://news.example/digest/leave/a.b', absolute)

test('the plain form says everything, in lines that are no longer than mails have them', () => {
  expect(mail()).toMatchObject({ subject: 'A < B & "C"' })
  expect(mail().text).toBe(`The <Wire>
Week 18 of 2026

Good <morning>.

------------------------

A < B & "C"

What happened: It happened, at x.

Source: <Ada> on X

https://news.example/updates/a

------------------------

All of it on the site:
https://news.example/weekly/2026-W18

You get this because you asked The <Wire> for it.
Leave, or change what you get:
https://news.example/digest/leave/a.b

-- 
The <Wire>
Street 1
10115 "Berlin"
desk@news.example
`)
})

test('who signs is named once, also where the postal address begins with it', () => {
  const postalAddress = 'The Wire Ltd\nStreet 1'
  const signed = { ...publication, publisher: 'The Wire Ltd', postalAddress }
  expect(senderLines(signed)).toEqual(['The Wire Ltd', 'Street 1', 'desk@news.example'])
})

test('no words of anybody become an element of the other form', () => {
  const { html } = mail()
  const elements = Array.from(html.matchAll(/<([a-z1-6]+)/g), ([, name]) => name)
  expect([...new Set(elements)].sort()).toEqual(
    [
      'a',
      'body',
      'br',
      'div',
      'h1',
      'h2',
      'head',
      'html',
      'meta',
      'p',
      'strong',
      'style',
      'title',
    ].sort(),
  )
  for (const words of [
    'A &lt; B &amp; &quot;C&quot;',
    '&lt;Ada&gt; on X',
    'Good &lt;morning&gt;.',
    'The &lt;Wire&gt;',
  ]) {
    expect(html).toContain(words)
  }
})

test('the subject counts what comes after the first', () => {
  const part = mailPart(update, publication, absolute)
  expect(mail([part, part, part]).subject).toBe('A < B & "C", and 2 more')
  expect(mail([]).subject).toBe('Week 18 of 2026')
})

test('lines break between words, and a word that is longer stays whole', () => {
  const long = 'x'.repeat(100)
  expect(wrapped(`${'word '.repeat(20)}${long} end`)).toBe(
    `${Array(14).fill('word').join(' ')}\n${Array(6).fill('word').join(' ')}\n${long}\nend`,
  )
  expect(wrapped('a\n b')).toBe('a b')
})
