import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { publishedTopics, topicHistory } from '@/db/schema/published-topics'
import { getStory } from './get-story'
import { getTopicPage } from './get-topic-page'
import { getUpdate } from './get-update'
import { listStories } from './list-stories'
import { listUpdates } from './list-updates'
import { listSitemapEntries } from './machines/list-sitemap-entries'
import { movedTopic } from './moved-topic'
import { testPublication } from './test-publication'
import { testUpdate } from './test-update'

const { db } = testPublication()

beforeAll(() => {
  for (const [slug, at] of [
    ['first', 1000],
    ['third', 3000],
    ['second', 2000],
  ] as const) {
    testUpdate(db(), { slug, at, topic: 'saga' })
  }
  testUpdate(db(), { slug: 'elsewhere', at: 2500 })
  db().update(publishedTopics).set({ kind: 'story' }).where(eq(publishedTopics.id, 'saga')).run()
  db().insert(topicHistory).values({ slug: 'former-saga', topicId: 'saga' }).run()
})

test('a story is told in the order in which it came', () => {
  const story = getStory('saga')
  expect(story?.updates.map(({ slug }) => slug)).toEqual(['first', 'second', 'third'])
  expect(story).toMatchObject({ total: 3, topic: { name: 'saga', kind: 'story' } })
  for (const slug of ['openai', 'former-saga', 'nothing', '']) expect(getStory(slug)).toBeNull()
})

test('an update leads on in its story, past what came between in other matters', () => {
  const part = (slug: string) => ({ slug, headline: `Headline of ${slug}` })
  const placeOf = (slug: string) => {
    const update = getUpdate(slug)
    return update.kind === 'live' ? update.story : undefined
  }
  const saga = { slug: 'saga', name: 'saga' }
  expect(placeOf('first')).toEqual({ ...saga, previous: null, next: part('second') })
  expect(placeOf('second')).toEqual({ ...saga, previous: part('first'), next: part('third') })
  expect(placeOf('third')).toEqual({ ...saga, previous: part('second'), next: null })
  expect(placeOf('elsewhere')).toBeNull()
})

test('what a list says an update is about leaves stories out', () => {
  const topics = listUpdates(1)?.items.map(({ slug, topics }) => [slug, topics])
  expect(topics).toEqual([
    ['third', []],
    ['elsewhere', [{ slug: 'openai', name: 'openai' }]],
    ['second', []],
    ['first', []],
  ])
})

test('stories in motion are those that changed last', () => {
  expect(listStories(3)).toEqual([{ slug: 'saga', name: 'saga', updates: 3, modifiedAt: 3000 }])
  expect(listStories(0)).toEqual([])
})

test('a story has one address, and so has a topic', () => {
  expect(getTopicPage('saga', 1)).toBeNull()
  expect(movedTopic('saga')).toBe('/stories/saga')
  expect(movedTopic('former-saga', 2)).toBe('/stories/saga')
  expect(movedTopic('openai', 2)).toBe('/topics/openai/page/2')
  expect(movedTopic('nothing')).toBeNull()
  expect(listSitemapEntries('topics', 1)).toEqual([
    { path: '/topics/openai', modifiedAt: 2500 },
    { path: '/stories/saga', modifiedAt: 3000 },
  ])
})
