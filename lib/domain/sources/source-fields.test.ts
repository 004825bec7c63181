import { expect, test } from 'vitest'
import { saysSomething, sourceRow } from './source-fields'

const parsed = (row: object) => sourceRow.parse({ network: 'web', ...row })

test('a source is tidied, and what nobody said is unknown', () => {
  expect(parsed({})).toEqual({
    network: 'web',
    permalink: '',
    authorName: '',
    handle: '',
    profileUrl: '',
    text: '',
    lang: '',
    postedAt: '',
    reposts: null,
    likes: null,
    countsAsOf: '',
  })
  expect([parsed({ avatar: '' }).avatar, parsed({ avatar: 'a-1.webp' }).avatar]).toEqual([
    null,
    'a-1.webp',
  ])
})

test.each([
  [{}, false],
  [{ text: ' ' }, false],
  [{ lang: 'en', countsAsOf: '2026-04-27', avatar: '' }, false],
  [{ permalink: 'https://a.org' }, true],
  [{ authorName: 'A' }, true],
  [{ handle: '@a' }, true],
  [{ profileUrl: 'https://a.org' }, true],
  [{ text: 'Quoted' }, true],
  [{ postedAt: '2026-04-27' }, true],
  [{ reposts: '0', countsAsOf: '2026-04-27' }, true],
  [{ likes: '0', countsAsOf: '2026-04-27' }, true],
  [{ avatar: 'a.webp' }, true],
])('whether %j says something is %s', (row, says) => {
  expect(saysSomething(parsed(row))).toBe(says)
})

test.each([
  [{ network: 'myspace' }, 'Choose where the source was published.'],
  [{ authorName: 'x'.repeat(201) }, 'The author’s name can have 200 characters; this has 201.'],
  [{ handle: 'x'.repeat(101) }, 'The handle can have 100 characters; this has 101.'],
  [{ text: 'x'.repeat(20_001) }, 'The quotation can have 20,000 characters; this has 20,001.'],
  [{ reposts: '1' }, 'Say when the counts stood so.'],
  [{ likes: '1' }, 'Say when the counts stood so.'],
  [{ avatar: '-a' }, 'This is not the name of a media file.'],
  [{ avatar: 'a/b' }, 'This is not the name of a media file.'],
  [{ avatar: '../a' }, 'This is not the name of a media file.'],
])('%.40j is refused', (row, words) => {
  const { error } = sourceRow.safeParse({ network: 'web', ...row })
  expect(error?.issues.map(({ message }) => message)).toEqual([words])
})
