import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { Asked, asking } from '@/db/questions'
import { publishedTopics, topicHistory } from '@/db/schema/published-topics'
import { testPublication } from '@/lib/published/test-publication'
import { testUpdate } from '@/lib/published/test-update'
import { GET as getAtom } from './atom.xml/route'
import { GET as getAuthorFeed } from './authors/[slug]/[feed]/route'
import { GET as getJson } from './feed.json/route'
import { GET as getRss } from './feed.xml/route'
import { GET as getOpml } from './opml.xml/route'
import { GET as getStoryFeed } from './stories/[slug]/[feed]/route'
import { GET as getTopicFeed } from './topics/[slug]/[feed]/route'

const { db } = testPublication()
const site = 'http://localhost:3000'
const request = new Request(site)
const tomorrow = Date.now() + 24 * 60 * 60 * 1000

beforeAll(() => {
  testUpdate(db(), { slug: 'one', at: 1000 })
  testUpdate(db(), { slug: 'two', at: 2000, topic: 'chips' })
  testUpdate(db(), { slug: 'soon', at: tomorrow })
  testUpdate(db(), { slug: 'later', at: tomorrow + 1, topic: 'later' })
  db().insert(topicHistory).values({ slug: 'old', topicId: 'chips' }).run()
})

const topic = (slug: string, feed: string) =>
  getTopicFeed(request, { params: Promise.resolve({ slug, feed }) })
const story = (slug: string, feed: string) =>
  getStoryFeed(request, { params: Promise.resolve({ slug, feed }) })
const author = (slug: string, feed: string) =>
  getAuthorFeed(request, { params: Promise.resolve({ slug, feed }) })

/** The updates that a feed links, in its order. */
async function read(answer: Response) {
  const text = await answer.text()
  const linked = [...text.matchAll(/(?:<link>|href="|"url":")[^"<]*\/updates\/([a-z]+)/g)]
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    updates: linked.map(([, slug]) => slug),
  }
}

test.each([
  ['RSS', getRss, 'feed.xml', 'application/rss+xml; charset=utf-8'],
  ['Atom', getAtom, 'atom.xml', 'application/atom+xml; charset=utf-8'],
  ['JSON Feed', getJson, 'feed.json', 'application/feed+json; charset=utf-8'],
])('as %s there is everything, a topic and an author, newest first', async (_, all, file, type) => {
  const answers = [all(), topic('chips', file), author('desk', file)]
  expect(await Promise.all(answers.map(async (answer) => read(await answer)))).toEqual([
    { status: 200, type, updates: ['two', 'one'] },
    { status: 200, type, updates: ['two'] },
    { status: 200, type, updates: ['two', 'one'] },
  ])
})

test.each(['feed.xml', 'atom.xml', 'feed.json'])(
  'the former address of a topic leads on to the same format, %s',
  async (file) => {
    const answer = await topic('old', file)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `/topics/chips/${file}`])
  },
)

test('a story is followed below its own address, and found there from that of a topic', async () => {
  testUpdate(db(), { slug: 'part', at: 1, topic: 'saga' })
  db().update(publishedTopics).set({ kind: 'story' }).where(eq(publishedTopics.id, 'saga')).run()
  expect(await read(await story('saga', 'feed.json'))).toMatchObject({ updates: ['part'] })
  const moved = await Promise.all([topic('saga', 'feed.json'), story('chips', 'atom.xml')])
  expect(moved.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
    [301, '/stories/saga/feed.json'],
    [301, '/topics/chips/atom.xml'],
  ])
  db().$client.exec("DELETE FROM published_articles WHERE slug = 'part'")
})

test('what there is not is not found, and said in a sentence', async () => {
  const none = [topic('nothing', 'feed.xml'), topic('chips', 'x.xml'), author('nobody', 'atom.xml')]
  for (const answer of await Promise.all(none)) {
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await answer.text()).toMatch(/^There is no such .+\.\n$/)
  }
})

test('what is dated later than now waits, and the feed says until when it is right', async () => {
  const asked = new Asked()
  await asking().run(asked, () => read(getRss()))
  expect(asked.until).toBe(tomorrow)
  const empty = await topic('later', 'feed.xml')
  expect(await read(empty)).toMatchObject({ status: 200, updates: [] })
})

test('one file lists all feeds, topics by kind and then authors', async () => {
  const answer = getOpml()
  expect(answer.headers.get('content-type')).toBe('text/x-opml; charset=utf-8')
  expect(await answer.text()).toMatchSnapshot()
})
