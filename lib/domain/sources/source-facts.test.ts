import { expect, test } from 'vitest'
import { nothingFound } from './found-post'
import { sourceFacts, takeFacts } from './source-facts'
import { sourceStanding } from './source-standing'
import { emptySource } from './source-values'

const now = Date.UTC(2026, 3, 28, 9, 30)
const found = {
  ...nothingFound,
  method: 'api' as const,
  authorName: ' Ada\n Example ',
  profileUrl: 'javascript:alert(1)',
  text: 'Just so.\r\nIndeed.',
  lang: 'no language',
  postedAt: '2026/04/27',
  likes: 0,
}

test('only what is known and fits the fields is left', () => {
  expect(sourceFacts(found, now)).toEqual({
    authorName: 'Ada Example',
    text: 'Just so.\nIndeed.',
    postedAt: '2026-04-27',
    likes: '0',
    countsAsOf: '2026-04-28T09:30:00Z',
  })
  expect(sourceFacts({ ...nothingFound, method: 'page' }, now)).toEqual({})
})

test.each([
  ['profileUrl', 'https://example.org/ada', 'https://example.org/ada'],
  ['profileUrl', 'http://example.org/ada', 'http://example.org/ada'],
  ['profileUrl', 'see https://example.org/ada', undefined],
  [
    'profileUrl',
    `https://example.org/${'a'.repeat(2_000)}`,
    `https://example.org/${'a'.repeat(1_980)}`,
  ],
  ['lang', 'en', 'en'],
  ['lang', 'pt-BR', 'pt-BR'],
  ['lang', 'zh-Hant-TW', 'zh-Hant-TW'],
  ['lang', 'e', undefined],
  ['lang', '12', undefined],
  ['lang', 'en-!!', undefined],
  ['postedAt', ' 2026/04/27 ', '2026-04-27'],
  ['text', 'a\rb\r\nc\u0000d', 'a\nb\ncd'],
  ['text', 'x'.repeat(20_001), 'x'.repeat(20_000)],
] as const)('of %s, %j is taken over as %j', (name, said, taken) => {
  expect(sourceFacts({ ...nothingFound, method: 'page', [name]: said }, now)).toEqual(
    taken === undefined ? {} : { [name]: taken },
  )
})

test('empty fields are filled, counts are renewed, and what was written stays', () => {
  const row = { ...emptySource, authorName: 'Somebody', likes: '12', countsAsOf: '2026-04-27' }
  const { filled, differing } = takeFacts(row, sourceFacts(found, now))
  expect(filled).toMatchObject({ text: 'Just so.\nIndeed.', likes: '0' })
  expect(filled).not.toHaveProperty('authorName')
  expect(differing).toEqual({ authorName: 'Ada Example' })
})

test.each([
  ['Just so.', 'Just so.', 'same'],
  ['Just  so.\n', 'Before. Just so. After.', 'same'],
  ['Just so.', 'Just not so.', 'edited'],
  ['Just so.', '', 'same'],
  ['See openai.com/index/… now', 'See https://t.co/x now', 'same'],
  ['See https://openai.com/a', 'See pic.x.com/b', 'same'],
  ['and/or 1.5/2', 'and/or 1.5/3', 'edited'],
  ['', 'Anything', 'same'],
])('“%s” where it says “%s” now is %s', (ours, said, standing) => {
  expect(sourceStanding(ours, said)).toBe(standing)
})

test('a name of a host that never ends is read once', () => {
  const endless = `${'a-'.repeat(10_000)}`
  const { user } = process.cpuUsage()
  expect(sourceStanding('Just so.', endless)).toBe('edited')
  expect((process.cpuUsage().user - user) / 1000).toBeLessThan(1_000)
})
