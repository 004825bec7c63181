import { expect, test } from 'vitest'
import type { ArticlePage } from '@/lib/domain/article/article'
import { publicationFrom } from '@/lib/domain/settings/publication'
import { article, testAuthor } from '../test-article'
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
const ada = { ...testAuthor, id: '01900000-0000-7000-8000-00000000000b', name: 'Ada <A>' }

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
