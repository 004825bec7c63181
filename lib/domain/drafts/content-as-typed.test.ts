import { expect, test } from 'vitest'
import type { ArticleContent } from '@/lib/domain/article/article'
import { emptyContent } from '@/lib/domain/article/empty-content'
import { emptySource } from '@/lib/domain/sources/source-values'
import { contentAsTyped } from './content-as-typed'
import { emptyQuestion, valuesOf } from './draft-values'

const source = {
  id: 's',
  network: 'x' as const,
  permalink: 'https://x.com/sama/status/1',
  authorName: 'Sam Altman',
  handle: '@sama',
  profileUrl: 'https://x.com/sama',
  avatar: null,
  text: 'a quotation',
  lang: 'en',
  postedAt: '2026-04-27',
  reposts: 835,
  likes: 14_000,
  countsAsOf: '2026-11-23',
  capturedAt: 5,
  capturedBy: 'Ada',
  capturedHow: 'typed' as const,
  textSha256: 'hash',
}
const stored: ArticleContent = {
  ...emptyContent,
  headline: 'One',
  whatHappened: 'It happened.',
  slug: 'one',
  questions: [{ id: 'q', question: 'Why?', answer: 'So.' }],
  sources: [source],
  topics: [{ id: 't', slug: 'openai', name: 'OpenAI', kind: 'company', description: 'A company' }],
  authors: [
    { id: 'ada', slug: 'ada', name: 'Ada', bio: 'Writes', fediverse: '', avatar: '', links: [] },
  ],
}
const typing = {
  by: 'Bert',
  at: 9,
  people: [
    { id: 'cy', name: 'Cy Young' },
    { id: 'bert', name: 'Bert Olsen' },
  ],
}
const values = valuesOf(stored)
const as = (change: Partial<typeof values>) =>
  contentAsTyped(stored, { ...values, ...change }, typing)
const sourceAs = (change: Partial<typeof emptySource>) =>
  as({ sources: values.sources.map((row) => ({ ...row, ...change })) }).sources[0]

test('what is stored comes back as it was', () => {
  expect(as({})).toEqual(stored)
})

test('each source keeps when it was captured, in whatever order they stand', () => {
  const second = { ...source, id: 's2', capturedAt: 7, capturedBy: 'Cy' }
  const both = { ...stored, sources: [source, second] }
  const turned = { ...values, sources: valuesOf(both).sources.toReversed() }
  expect(contentAsTyped(both, turned, typing).sources).toEqual([second, source])
})

test('what is typed is shown at once, rows and names that are new as well', () => {
  const typed = as({
    headline: 'Two',
    questions: [...values.questions, { id: '', question: 'When?', answer: '' }, emptyQuestion],
    topics: [{ name: 'New Models', kind: 'subject' }],
    authors: ['bert', 'unknown'],
    sources: [...values.sources, { ...emptySource, text: 'Another' }, emptySource],
  })
  expect(typed).toMatchObject({
    headline: 'Two',
    topics: [{ name: 'New Models', slug: 'new-models' }],
    authors: [{ id: 'bert', name: 'Bert Olsen' }],
  })
  expect(typed.questions.map(({ id }) => id)).toEqual(['q', 'new-1'])
  expect(typed.sources.map(({ capturedBy, capturedAt }) => [capturedBy, capturedAt])).toEqual([
    ['Ada', 5],
    ['Bert', 9],
  ])
})

test.each([
  [
    { permalink: 'javascript:alert(1)', profileUrl: 'htt' },
    { permalink: '', profileUrl: '' },
  ],
  [{ postedAt: '2026-04-3' }, { postedAt: '' }],
  [{ postedAt: ' 2026-04-28 ' }, { postedAt: '2026-04-28' }],
  [
    { likes: '14k', reposts: 'many' },
    { likes: 14_000, reposts: null },
  ],
  [{ countsAsOf: '' }, { likes: null, reposts: null }],
])('half typed facts of a source are left out: %j', (typed, shown) => {
  expect(sourceAs(typed)).toMatchObject(shown)
})

const wall = {
  id: 'wall',
  file: 'wall',
  width: 2,
  height: 1,
  alt: '',
  credit: '',
  focalX: 50,
  focalY: 50,
}
const door = { ...wall, id: 'door', file: 'door' }

test('a row, a name and a picture that are new are whole at once', () => {
  const row = {
    ...emptySource,
    text: 'Another',
    permalink: ' https://example.org ',
    postedAt: ' 2026 ',
  }
  const change = {
    slug: '',
    leadImage: 'door',
    sources: [{ ...row, countsAsOf: ' 2026-11-23 ', likes: '3', avatar: 'face.webp' }, row],
    topics: [
      { name: ' ', kind: 'law' as const },
      { name: 'New Models', kind: 'subject' as const },
    ],
    authors: ['ada', 'bert', 'unknown'],
  }
  const withWall = { ...stored, lead: wall }
  const pictures = { ...typing, pictures: [door] }
  const isNew = {
    ...emptySource,
    text: 'Another',
    permalink: 'https://example.org',
    avatar: null,
    postedAt: '',
    reposts: null,
    likes: null,
    countsAsOf: '',
    capturedAt: 9,
    capturedBy: 'Bert',
    capturedHow: 'typed',
    textSha256: '',
  }
  expect(contentAsTyped(withWall, { ...values, ...change }, pictures)).toEqual({
    ...withWall,
    lead: door,
    sources: [
      { ...isNew, id: 'new-0', countsAsOf: '2026-11-23', likes: 3, avatar: 'face.webp' },
      { ...isNew, id: 'new-1' },
    ],
    topics: [
      {
        id: 'New Models',
        slug: 'new-models',
        name: 'New Models',
        kind: 'subject',
        description: '',
      },
    ],
    authors: [
      ...stored.authors,
      {
        id: 'bert',
        slug: 'bert-olsen',
        name: 'Bert Olsen',
        bio: '',
        fediverse: '',
        avatar: '',
        links: [],
      },
    ],
  })
  const leads = ['wall', 'door', 'gone', ''].map(
    (leadImage) => contentAsTyped(withWall, { ...values, leadImage }, typing).lead,
  )
  expect(leads).toEqual([wall, null, null, null])
  expect(as({ leadImage: 'undefined', slug: 'two' })).toEqual({ ...stored, slug: 'two' })
})

test('a row without an id is new, also beside one that was stored without', () => {
  const odd = { ...stored, sources: [{ ...source, id: '' }] }
  const shown = contentAsTyped(
    odd,
    { ...values, sources: [{ ...emptySource, text: 'New' }] },
    typing,
  )
  expect(shown.sources.map(({ capturedBy }) => capturedBy)).toEqual(['Bert'])
})

test.each([
  ['http://example.org', 'http://example.org'],
  ['ftp://example.org', ''],
  ['xhttp://example.org', ''],
  ['httpsx://example.org', ''],
])('the address %j leads to %j', (permalink, shown) => {
  expect(sourceAs({ permalink })?.permalink).toBe(shown)
})
