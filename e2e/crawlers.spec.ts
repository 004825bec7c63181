import { expect } from '@playwright/test'
import { headlineOf, hire, inAnotherProcess } from './another-process'
import { type Answer, askAs, unpacked } from './ask-as'
import { type Crawler, crawlers } from './crawlers'
import { demoUpdate } from './demo-update'
import { test } from './test'
import { testSite } from './test-site'

test.describe.configure({ mode: 'serial' })

const mostOfAPicture = 300_000
const story = { name: 'A story for crawlers', path: '/stories/a-story-for-crawlers' }
const asksNothing = 'asks-nothing-of-crawlers'

test.beforeAll(() => {
  const by = hire('editor', 'crawled@example.org')
  const part = { verb: 'draft', by, slug: 'part-for-crawlers', story: story.name } as const
  const id = String(inAnotherProcess({ ...part, headline: headlineOf(part.slug) }))
  const plain = { verb: 'draft', by, slug: asksNothing, headline: headlineOf(asksNothing) } as const
  const other = String(inAnotherProcess(plain))
  inAnotherProcess({ verb: 'ask nothing', id: other })
  for (const one of [id, other]) inAnotherProcess({ verb: 'publish', id: one })
})

const pages: { kind: string; path: string; type: string; objects: string[] }[] = [
  { kind: 'the front page', path: '/', type: 'website', objects: ['WebSite'] },
  {
    kind: 'an update',
    path: demoUpdate.path,
    type: 'article',
    objects: ['NewsArticle', 'FAQPage'],
  },
  { kind: 'a topic', path: '/topics/openai', type: 'website', objects: [] },
  { kind: 'a story', path: story.path, type: 'website', objects: [] },
  {
    kind: 'an update without questions',
    path: `/updates/${asksNothing}`,
    type: 'article',
    objects: ['NewsArticle'],
  },
]

for (const { kind, path, type, objects } of pages) {
  test(`all of eleven crawlers read the same of ${kind}, whole and within what they read`, async () => {
    const heads: string[] = []
    for (const crawler of crawlers) {
      const answer = await askAs(testSite.url + path, headersOf(crawler))
      expectPlain(crawler, answer)
      const text = unpacked(answer).subarray(0, crawler.reads).toString()
      const [head, rest] = text.split('</head>')
      expect(rest, `${crawler.name} reads the head to its end`).toBeDefined()
      heads.push(head ?? '')
    }
    expect(new Set(heads).size).toBe(1)
    const tags = tagsOf(heads[0] ?? '')
    expect(tags).toMatchObject({
      'og:type': [type],
      'og:url': [canonicalOf(heads[0] ?? '')],
      'og:site_name': ['HeadsUpAI'],
      'og:image:width': ['1200'],
      'og:image:height': ['675'],
      'og:image:type': ['image/png'],
      'twitter:card': ['summary_large_image'],
    })
    for (const name of ['og:title', 'og:description', 'description', 'og:image', 'og:image:alt']) {
      expect(tags[name], name).toEqual([expect.stringMatching(/\S/)])
    }
    expect(tags['twitter:image']).toEqual(tags['og:image'])
    expect(tags.robots).toEqual([expect.stringContaining('max-image-preview:large')])
    if (path === demoUpdate.path) expect(tags['og:title']).toEqual([demoUpdate.headline])
    expect(canonicalOf(heads[0] ?? '')).toBe(testSite.url + path)
    for (const crawler of crawlers) {
      const picture = tags['og:image']?.[0] ?? ''
      expectCard(crawler, await askAs(picture, headersOf({ ...crawler, range: undefined })))
    }
    expect(await objectsOf(path)).toEqual(expect.arrayContaining(objects))
  })
}

test('an update without questions says nothing of questions', async () => {
  expect(await objectsOf(`/updates/${asksNothing}`)).not.toContain('FAQPage')
})

test('whoever fetches a card may ask for its head, a piece, or whether it is still the same', async () => {
  const page = await askAs(testSite.url + demoUpdate.path, {})
  const [picture = ''] = tagsOf(page.body.toString())['og:image'] ?? []
  const whole = await askAs(picture, {})
  const length = String(whole.body.length)
  const head = await askAs(picture, {}, 'HEAD')
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, length, 0])
  const piece = await askAs(picture, { range: 'bytes=0-99' })
  expect([piece.status, piece.body]).toEqual([206, whole.body.subarray(0, 100)])
  const again = await askAs(picture, { 'if-none-match': whole.headers.etag ?? '' })
  expect([again.status, again.body.length]).toEqual([304, 0])
})

test('search engines find a picture in each of their shapes', async () => {
  const page = await askAs(testSite.url + demoUpdate.path, {})
  const article = readObjects(page.body.toString()).find(
    ({ '@type': type }) => type === 'NewsArticle',
  )
  const shapes: number[][] = []
  for (const address of (article?.image ?? []) as string[]) {
    const { status, body } = await askAs(address, {})
    expect(status).toBe(200)
    shapes.push([body.readUInt32BE(16), body.readUInt32BE(20)])
  }
  expect(shapes).toEqual([
    [1200, 675],
    [1200, 900],
    [1200, 1200],
  ])
})

function headersOf({
  agent,
  accept,
  range,
}: Omit<Crawler, 'range'> & { range?: string | undefined }) {
  return {
    'user-agent': agent,
    ...(accept && { 'accept-encoding': accept }),
    ...(range && { range }),
  }
}

/** Whole, as it was asked for, with its length, and for anybody. */
function expectPlain({ name, accept = 'identity' }: Crawler, { status, headers, body }: Answer) {
  expect(status, name).toBe(200)
  expect(headers['content-type'], name).toBe('text/html; charset=utf-8')
  expect(headers['content-length'], name).toBe(String(body.length))
  expect(headers, name).not.toHaveProperty('set-cookie')
  const taken = [...accept.split(', '), 'identity']
  expect(taken, name).toContain(headers['content-encoding'] ?? 'identity')
}

function expectCard({ name }: Crawler, { status, headers, body }: Answer): void {
  expect(status, name).toBe(200)
  expect(headers['content-type'], name).toBe('image/png')
  expect(headers['content-length'], name).toBe(String(body.length))
  expect(headers, name).not.toHaveProperty('content-encoding')
  expect(headers, name).not.toHaveProperty('set-cookie')
  expect(headers['cache-control'], name).toMatch(/^public/)
  expect(body.length, name).toBeLessThan(mostOfAPicture)
  expect([body.readUInt32BE(16), body.readUInt32BE(20)], name).toEqual([1200, 675])
}

/** Names and what they say, each time they stand there. */
function tagsOf(html: string): Record<string, string[]> {
  const tags: Record<string, string[]> = {}
  for (const [, name = '', content = ''] of html.matchAll(
    /<meta (?:property|name)="([^"]*)" content="([^"]*)"/g,
  )) {
    tags[name] = [...(tags[name] ?? []), content]
  }
  return tags
}

function canonicalOf(html: string): string {
  return /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? ''
}

async function objectsOf(path: string): Promise<unknown[]> {
  const { body } = await askAs(testSite.url + path, {})
  return readObjects(body.toString()).map((object) => object['@type'])
}

function readObjects(html: string): Record<string, unknown>[] {
  const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)
  return [...scripts].map(([, text = '']) => JSON.parse(text))
}
