import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { publishedRetractions, slugHistory } from '@/db/schema/published'
import { publishedQuestions } from '@/db/schema/published-questions'
import { articleBySlug } from './article-by-slug'
import { getAuthorPage } from './get-author-page'
import { getPublication } from './get-publication'
import { getQuestion } from './get-question'
import { getTopicPage } from './get-topic-page'
import { getUpdate } from './get-update'
import { listTopics } from './list-topics'
import { listUpdates } from './list-updates'
import { listFeedItems } from './machines/list-feed-items'
import { listSitemapEntries } from './machines/list-sitemap-entries'
import { search } from './search/search'
import { mostCompared } from './search/search-matches'
import { testPublication } from './test-publication'
import { testUpdate } from './test-update'

const { db } = testPublication()

beforeAll(() => {
  for (let number = 1; number <= 17; number++) {
    testUpdate(db(), { slug: `update-${number}`, at: number * 1000 })
  }
  testUpdate(db(), {
    slug: 'azure',
    at: 500,
    headline: 'Microsoft opens Azure’s café',
    topic: 'cloud',
  })
  db().insert(slugHistory).values({ slug: 'old', articleId: 'azure', firstLiveAt: 1 }).run()
  db().insert(slugHistory).values({ slug: 'wrong', articleId: 'withdrawn', firstLiveAt: 1 }).run()
  db()
    .insert(publishedRetractions)
    .values({ articleId: 'withdrawn', headline: 'Wrong', reason: 'It was.', retractedAt: 9 })
    .run()
})

test('an address is live, moved, gone or unknown', () => {
  const live = getUpdate('update-2')
  expect(live).toMatchObject({
    kind: 'live',
    newer: { slug: 'update-3' },
    older: { slug: 'update-1' },
    article: {
      questions: [{ question: 'Is it so?' }],
      sources: [{ text: 'quoted words' }],
      topics: [{ slug: 'openai' }],
      authors: [{ slug: 'desk' }],
    },
  })
  expect(getUpdate('old')).toEqual({ kind: 'moved', slug: 'azure' })
  expect(getUpdate('wrong')).toEqual({
    kind: 'gone',
    headline: 'Wrong',
    reason: 'It was.',
    retractedAt: 9,
  })
  for (const slug of ['_', '%00', '\u0000', "'; --", 'x'.repeat(5000)]) {
    expect(getUpdate(slug)).toEqual({ kind: 'unknown' })
  }
})

test('a question is found by its words, with the update it is of', () => {
  const article = articleBySlug('update-2')
  const [question] = article?.questions ?? []
  const found = { kind: 'live', article, question, id: 'is-it-so' }
  expect(getQuestion('update-2', 'is-it-so')).toEqual({ ...found, card: article?.card })
  db().update(publishedQuestions).set({ card: 'own.png' }).where(isOf('update-2')).run()
  expect(getQuestion('update-2', 'is-it-so')).toEqual({ ...found, card: 'own.png' })
  expect(getQuestion('old', 'is-it-so')).toEqual({ kind: 'moved', slug: 'azure' })
  expect(getQuestion('wrong', 'is-it-so')).toMatchObject({ kind: 'gone', reason: 'It was.' })
  for (const id of ['', 'q-update-2', 'is-it-so-2', "'; --", 'x'.repeat(5000)]) {
    expect(getQuestion('update-2', id)).toEqual({ kind: 'unknown' })
  }
})

const isOf = (id: string) => eq(publishedQuestions.articleId, id)

test('the first update has nothing newer, the last nothing older', () => {
  expect(getUpdate('update-17')).toMatchObject({ newer: null, older: { slug: 'update-16' } })
  expect(getUpdate('azure')).toMatchObject({ newer: { slug: 'update-1' }, older: null })
})

test('lists go by pages of 15, newest first, and end', () => {
  const first = listUpdates(1)
  expect(first).toMatchObject({ page: 1, pages: 2, total: 18 })
  expect(first?.items.map((item) => item.slug).slice(0, 2)).toEqual(['update-17', 'update-16'])
  expect(first?.items[0]).toMatchObject({
    topics: [{ slug: 'openai', name: 'openai' }],
    quoted: { name: 'Sam Altman', network: 'x' },
  })
  expect(listUpdates(2)?.items).toHaveLength(3)
  expect(listUpdates(3)).toBeNull()
  expect(getTopicPage('openai', 2)?.items).toHaveLength(2)
  expect(getTopicPage('cloud', 2)).toBeNull()
  expect(getTopicPage('nothing', 1)).toBeNull()
  expect(getAuthorPage('desk', 1)).toMatchObject({ total: 18, author: { name: 'Desk' } })
  expect(listTopics().map((topic) => [topic.slug, topic.updates])).toEqual([
    ['cloud', 1],
    ['openai', 17],
  ])
  expect(listFeedItems()).toHaveLength(18)
  expect(listSitemapEntries('topics', 1)).toEqual([
    { path: '/topics/cloud', modifiedAt: 500 },
    { path: '/topics/openai', modifiedAt: 17_000 },
  ])
  expect(listSitemapEntries('authors', 1)).toEqual([{ path: '/authors/desk', modifiedAt: 17_000 }])
  expect(listSitemapEntries('updates', 1)).toHaveLength(18)
})

test('a search finds accents folded, beginnings of the last word, and marks what it found', () => {
  const [found] = search('cafe micro').updates
  expect(found?.slug).toBe('azure')
  expect(found?.markedHeadline).toEqual([
    { text: 'Microsoft', mark: true },
    { text: ' opens Azure’s ', mark: false },
    { text: 'café', mark: true },
  ])
  expect(search('quoted words').updates).toHaveLength(18)
  expect(search('microsoft nowhere')).toMatchObject({ updates: [{ slug: 'azure' }], hasAll: false })
})

test('a rare word is looked for everywhere, a common one in what was published last', () => {
  const fill = db().$client.transaction(() => {
    testUpdate(db(), { slug: 'oldest', at: 1, headline: 'Common and singular', topic: 'many' })
    testUpdate(db(), { slug: 'telling', at: 3, headline: 'Common', topic: 'many' })
    for (let number = 1; number < mostCompared; number++) {
      testUpdate(db(), { slug: `many-${number}`, at: 2, answer: 'Common.', topic: 'many' })
    }
  })
  fill()
  expect(search('common singular').updates.map(({ slug }) => slug)).toEqual(['oldest'])
  const common = search('common').updates.map(({ slug }) => slug)
  expect(common).toHaveLength(30)
  expect(common[0]).toBe('telling')
  expect(common).not.toContain('oldest')
})

test('a word in the headline comes before one in the text, and that before one in an answer or a quote', () => {
  const client = db().$client
  testUpdate(db(), { slug: 'in-headline', at: 1, headline: 'A zebra comes', topic: 'order' })
  testUpdate(db(), { slug: 'in-text', at: 2, topic: 'order' })
  client.exec(
    "UPDATE published_search SET body = 'A zebra.' WHERE headline = 'Headline of in-text'",
  )
  testUpdate(db(), { slug: 'in-quote', at: 3, topic: 'order' })
  const quote = "UPDATE published_search SET quotes = 'A zebra, she wrote at some length.'"
  client.exec(`${quote} WHERE headline = 'Headline of in-quote'`)
  testUpdate(db(), { slug: 'in-answer', at: 4, answer: 'A zebra.', topic: 'order' })
  const found = search('zebra').updates
  const slugs = found.map(({ slug }) => slug)
  expect(slugs).toEqual(['in-headline', 'in-text', 'in-answer', 'in-quote'])
  expect(found[0]?.excerpt).toEqual([])
  expect(found[1]?.excerpt).toEqual([
    { text: 'A ', mark: false },
    { text: 'zebra', mark: true },
    { text: '.', mark: false },
  ])
  expect(search(`zebra${' '.repeat(200)}nowhere`).updates).toEqual(found)
})

test.each([
  '"',
  '*',
  '%',
  '/',
  '🙂',
  'a"b',
  'NEAR(',
  'headline:',
  '-',
  '^',
  '\u0000',
  'OR AND NOT',
  'é'.repeat(6000),
])('the odd search %j is safe', (query) => {
  expect(search(query).updates.length).toBeLessThanOrEqual(30)
})

test('a publication without settings has its defaults', () => {
  expect(getPublication()).toMatchObject({
    name: 'HeadsUpAI',
    labels: { whatItMeans: 'What it means for you' },
  })
})

test('more on this are the updates of the same topics, but for those named beside it', () => {
  const live = getUpdate('update-9')
  expect(live.kind === 'live' && live.more).toEqual([
    { slug: 'update-11', headline: 'Headline of update-11', firstPublishedAt: 11_000 },
    { slug: 'update-7', headline: 'Headline of update-7', firstPublishedAt: 7000 },
    { slug: 'update-6', headline: 'Headline of update-6', firstPublishedAt: 6000 },
  ])
  expect(getUpdate('azure')).toMatchObject({ kind: 'live', more: [] })
})
