import { expect, test } from 'vitest'
import type { ArticlePage, Source } from '@/lib/domain/article/article'
import { publicationFrom } from '@/lib/domain/settings/publication'
import { atom } from './atom'
import { authorFeed, siteFeed, topicFeed } from './feed'
import { jsonFeed } from './json-feed'
import { rss } from './rss'

const absolute = (path: string) => `https://news.example${path}`
const publication = publicationFrom({
  name: 'The <Wire>',
  description: 'News & more',
  labelWhatHappened: 'What <happened>',
  timeZone: 'Asia/Tokyo',
})

const source: Source = {
  id: 's',
  network: 'x',
  permalink: 'https://x.com/a?b=1&c=2',
  authorName: 'Ada & Co',
  handle: '@ada',
  profileUrl: '',
  avatar: null,
  text: 'We <did> it.\nAll of it.',
  lang: 'en',
  postedAt: '2026-04-27T13:24:26Z',
  reposts: null,
  likes: null,
  countsAsOf: '',
  capturedAt: 1,
  capturedBy: 'Ada',
  capturedHow: 'typed',
  textSha256: 'hash',
}

const author = { slug: 'ada', bio: '', fediverse: '', avatar: '', links: [] }

const article: ArticlePage = {
  id: '01900000-0000-7000-8000-000000000000',
  slug: 'an-update',
  headline: 'One & two',
  takeaway: 'In <short>.',
  earlier: '',
  whatHappened: 'It *happened*.',
  whyItMatters: 'It matters.',
  whatItMeans: '[See](https://example.org/?a=1&b=2).',
  seoTitle: 'For searches',
  seoDescription: 'For searches',
  socialTitle: 'For others',
  socialDescription: 'For others',
  aiUse: 'none',
  lead: {
    id: 'l',
    file: 'picture',
    width: 2000,
    height: 1000,
    alt: 'A "chip"',
    credit: 'Ada & Co',
    focalX: 50,
    focalY: 50,
  },
  questions: [{ id: 'q', question: 'Is 5 < 6?', answer: '*Yes*.' }],
  sources: [
    source,
    {
      ...source,
      id: 't',
      network: 'web',
      permalink: 'https://a.example/',
      authorName: '',
      handle: '',
      text: '',
      postedAt: '',
    },
  ],
  topics: [
    { id: '1', slug: 'r-d', name: 'R&D', kind: 'subject', description: '' },
    { id: '2', slug: 'openai', name: 'OpenAI', kind: 'company', description: '' },
  ],
  authors: [
    { ...author, id: '1', name: 'Ada <A>' },
    { ...author, id: '2', name: 'Grace' },
  ],
  firstPublishedAt: Date.UTC(2026, 3, 27, 13, 24, 26),
  modifiedAt: Date.UTC(2026, 3, 28),
  card: '0123456789abcdef.png',
  reviewedBy: null,
  reviewedAt: null,
  corrections: [{ id: 'c', at: Date.UTC(2026, 3, 29, 20), note: 'It was 5 < 6.' }],
}

/** Without a picture, a takeaway, a byline, a topic, a source or an answer. */
const bare: ArticlePage = {
  ...article,
  id: '01900000-0000-7000-8000-000000000001',
  slug: 'bare',
  takeaway: '',
  lead: null,
  questions: [],
  sources: [],
  topics: [],
  authors: [],
  corrections: [],
  firstPublishedAt: Date.UTC(2026, 3, 27, 12),
  modifiedAt: Date.UTC(2026, 3, 27, 12),
}

const topic = { id: '01900000-0000-7000-8000-00000000000a', kind: 'company' } as const
const openai = { ...topic, slug: 'openai', name: 'OpenAI', description: 'A <lab>.' }
const ada = { ...author, id: '01900000-0000-7000-8000-00000000000b', name: 'Ada <A>' }

test('RSS tells an update whole, with every name, link, picture and date', () => {
  expect(rss(siteFeed(publication, [article, bare]), absolute)).toMatchSnapshot()
})

test('Atom says the same', () => {
  expect(atom(siteFeed(publication, [article, bare]), absolute)).toMatchSnapshot()
})

test('and so does JSON Feed', () => {
  const written = jsonFeed(siteFeed(publication, [article, bare]), absolute)
  expect(JSON.parse(written)).toMatchSnapshot()
})

test('a feed without items is whole all the same', () => {
  const feed = siteFeed(publication, [])
  expect([rss(feed, absolute), atom(feed, absolute), jsonFeed(feed, absolute)]).toMatchSnapshot()
})

test('a topic and an author name themselves, their page, and themselves as where the feed is', () => {
  for (const feed of [topicFeed(publication, openai, []), authorFeed(publication, ada, [])]) {
    expect([rss(feed, absolute), atom(feed, absolute), jsonFeed(feed, absolute)]).toMatchSnapshot()
  }
})

test('a topic and an author of whom nothing is told are told by their name', () => {
  expect(topicFeed(publication, { ...openai, description: '' }, []).description).toBe(
    'Updates about OpenAI in The <Wire>.',
  )
  expect(authorFeed(publication, ada, []).description).toBe('Updates by Ada <A> in The <Wire>.')
  expect(authorFeed(publication, { ...ada, bio: 'Writes.' }, []).description).toBe('Writes.')
})

test('a feed changed when the latest change of any item was made', () => {
  const later = { ...bare, modifiedAt: Date.UTC(2026, 4, 1) }
  const feed = siteFeed(publication, [article, later])
  expect(rss(feed, absolute)).toContain(
    '<lastBuildDate>Fri, 01 May 2026 00:00:00 GMT</lastBuildDate>',
  )
  expect(atom(feed, absolute)).toContain('<updated>2026-05-01T00:00:00.000Z</updated>\n<link')
})
