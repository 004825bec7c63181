import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { unannouncedAddresses } from '@/db/schema/announcements'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { putBackLiveCopy } from '@/lib/editing/publishing/put-back-live-copy'
import { retractArticle } from '@/lib/editing/publishing/retract-article'
import { unpublishArticle } from '@/lib/editing/publishing/unpublish-article'
import { anyway, completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { poster } from '@/lib/outside/post-json'
import { testPublication } from '@/lib/published/test-publication'
import { announceChanges } from './announce-changes'

const { db } = testPublication()

const heard: { type: string | undefined; body: unknown }[] = []
let answer = 200
const server = createServer((request, response) => {
  let text = ''
  request.on('data', (chunk) => {
    text += chunk
  })
  request.on('end', () => {
    heard.push({ type: request.headers['content-type'], body: JSON.parse(text) })
    response.writeHead(answer, { location: '/elsewhere' }).end('{}')
  })
})
let endpoint = ''
const post = poster({ isPermitted: (address) => address === '127.0.0.1', time: 1_500 })
const minute = 60_000

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/indexnow`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  heard.length = 0
  answer = 200
  db().delete(unannouncedAddresses).run()
})

const key = 'a-key-of-ours'
const siteUrl = 'https://news.example'
const announce = (now = Date.now(), changed = {}) =>
  announceChanges(now, { key, siteUrl, endpoint, post, ...changed })
const waiting = () => db().select().from(unannouncedAddresses).all()
const told = () => heard.map(({ body }) => (body as { urlList: string[] }).urlList)
const addresses = (...slugs: string[]) => slugs.map((slug) => `${siteUrl}/updates/${slug}`)

function renamed(editor: ReturnType<typeof hire>, id: string, headline: string, slug: string) {
  const { rev } = getWorkingCopy(editor, id)
  saveArticle(editor, id, rev, { ...completeDraft(headline, [editor.id]), slug })
}

test('whatever changes what stands at an address is told once, all that is due in one message', async () => {
  const editor = hire('editor')
  const [first, second] = [draftOf(editor, 'Told first'), draftOf(editor, 'Told second')]
  await publishArticle(editor, first, anyway)
  await publishArticle(editor, second, anyway)
  expect(await announce()).toBe(2)
  expect(heard).toEqual([
    {
      type: 'application/json; charset=utf-8',
      body: {
        host: 'news.example',
        key,
        keyLocation: `${siteUrl}/${key}.txt`,
        urlList: addresses('told-first', 'told-second'),
      },
    },
  ])
  expect(await announce()).toBe(0)
  expect(heard).toHaveLength(1)

  renamed(editor, first, 'Told once more', 'told-first')
  await publishArticle(editor, first, { ...anyway, change: 'update' })
  await publishArticle(editor, first, { ...anyway, change: 'correction', correction: 'It was.' })
  expect(await announce()).toBe(1)
  renamed(editor, first, 'Told once more', 'told-anew')
  await publishArticle(editor, first, { ...anyway, change: 'typo' })
  expect(await announce()).toBe(2)
  const kept = unpublishArticle(editor, first) ?? ''
  expect(await announce()).toBe(1)
  putBackLiveCopy(editor, first, kept)
  expect(await announce()).toBe(1)
  retractArticle(editor, first, 'It never happened.')
  expect(await announce()).toBe(1)
  expect(
    told()
      .slice(1)
      .map((list) => list.toSorted()),
  ).toEqual([
    addresses('told-first'),
    addresses('told-anew', 'told-first'),
    addresses('told-anew'),
    addresses('told-anew'),
    addresses('told-anew'),
  ])
  expect(waiting()).toEqual([])
})

test('several servers that take turns at once tell of each change once', async () => {
  const editor = hire('editor')
  await publishArticle(editor, draftOf(editor, 'Told by one of them'), anyway)
  const taken = await Promise.all([announce(), announce(), announce()])
  expect(taken.toSorted()).toEqual([0, 0, 1])
  expect(told()).toEqual([addresses('told-by-one-of-them')])
})

test.each([429, 500, 503, null])(
  'when the answer is %s it is tried again, later each time, and then no more',
  async (status) => {
    const now = Date.now() + minute
    const nobody = { endpoint: 'http://127.0.0.1:1/indexnow' }
    answer = status ?? 200
    const slug = 'tried-again'
    db().insert(unannouncedAddresses).values({ slug, dueAt: now }).run()
    let at = now
    for (const [tries, wait] of [1, 5, 30, 120, 720].entries()) {
      expect(await announce(at, status === null ? nobody : {})).toBe(0)
      expect(waiting()).toEqual([{ slug, tries: tries + 1, dueAt: at + wait * minute }])
      expect(await announce(at + wait * minute - 1)).toBe(0)
      at += wait * minute
    }
    expect(await announce(at, status === null ? nobody : {})).toBe(0)
    expect(waiting()).toEqual([])
    expect(heard).toHaveLength(status === null ? 0 : 6)
  },
)

test('a change while a try waits, or is under way, is news of its own', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'Changed meanwhile')
  await publishArticle(editor, id, anyway)
  answer = 503
  const changing = {
    post: async (...words: Parameters<typeof post>) => {
      renamed(editor, id, 'Changed meanwhile, again', 'changed-meanwhile')
      await publishArticle(editor, id, { ...anyway, change: 'update' })
      return post(...words)
    },
  }
  expect(await announce(Date.now(), changing)).toBe(0)
  expect(waiting()).toMatchObject([{ slug: 'changed-meanwhile', tries: 0 }])
  answer = 202
  expect(await announce()).toBe(1)
})

test.each([400, 403, 422, 301])('a refusal %i is final', async (status) => {
  answer = status
  db().insert(unannouncedAddresses).values({ slug: 'refused', dueAt: 1 }).run()
  expect(await announce()).toBe(0)
  expect(heard).toHaveLength(1)
  expect(waiting()).toEqual([])
})

test.each([
  ['without a key', { key: undefined }],
  ['of a site on this machine', { siteUrl: 'http://localhost:3000' }],
  ['of one that is called so', { siteUrl: 'https://127.0.0.1' }],
])('nobody is told anything %s, nor later', async (_, changed) => {
  db().insert(unannouncedAddresses).values({ slug: 'not-told', dueAt: 1 }).run()
  expect(await announce(Date.now(), changed)).toBe(0)
  expect(heard).toEqual([])
  expect(waiting()).toEqual([])
})

test('more than ten thousand go in several messages', async () => {
  db().$client.exec(
    'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10001) INSERT INTO unannounced_addresses (slug, due_at) SELECT i, i FROM n',
  )
  expect(await announce()).toBe(10_000)
  expect(await announce()).toBe(1)
  expect(told().map(({ length }) => length)).toEqual([10_000, 1])
})

test('what leads inside is not dialled', async () => {
  const inside = poster({ isPermitted: () => false, time: 1_500 })
  expect(await inside(endpoint, {})).toBeNull()
  expect(heard).toEqual([])
})
