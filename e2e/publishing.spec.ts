import { type APIRequestContext, expect } from '@playwright/test'
import { draftUpdate, headlineOf, headsup, hire, inAnotherProcess } from './another-process'
import { test } from './test'

const lists = ['/', '/feed.xml', '/sitemap/updates-1.xml', '/topics/openai']

test.describe.configure({ mode: 'default', timeout: 120_000 })

let author = { id: '', role: 'editor' as const }

test.beforeAll(({ browserName: _ }, { workerIndex }) => {
  author = { ...hire('editor', `publishing-${workerIndex}@example.org`), role: 'editor' }
})

async function statusOf(request: APIRequestContext, path: string): Promise<number> {
  return (await request.get(path, { maxRedirects: 0 })).status()
}

async function expectListed(request: APIRequestContext, slug: string, isListed: boolean) {
  for (const list of lists) {
    const page = await (await request.get(list)).text()
    const text = page.replace(/<aside aria-label="More".*<\/aside>/s, '')
    expect(text.includes(`/updates/${slug}`), `${list} at ${slug}`).toBe(isListed)
  }
}

test('what another process publishes or takes back shows on the very next request', async ({
  request,
}) => {
  const slug = 'shown-at-once'
  const id = draftUpdate(slug, author)
  const unknown = await request.get(`/updates/${slug}`)
  expect(unknown.status()).toBe(404)
  expect(await unknown.text()).toContain('<h1')
  await expectListed(request, slug, false)

  headsup(['publish', id, '--reason', 'Short on purpose.'])
  const page = await request.get(`/updates/${slug}`)
  expect(page.status()).toBe(200)
  expect(await page.text()).toContain(headlineOf(slug))
  await expectListed(request, slug, true)

  for (const path of [...lists, ...lists, `/updates/${slug}`, `/updates/${slug}`]) {
    expect(await statusOf(request, path), 'a page that is answered from memory').toBe(200)
  }
  headsup(['unpublish', id])
  expect(await statusOf(request, `/updates/${slug}`)).toBe(404)
  await expectListed(request, slug, false)
})

test('a retracted update answers 410 with the reason, and can be taken back', async ({
  request,
}) => {
  const slug = 'taken-back'
  const path = `/updates/${slug}`
  const id = draftUpdate(slug, author)
  inAnotherProcess({ verb: 'publish', id })
  expect(await statusOf(request, path)).toBe(200)

  inAnotherProcess({ verb: 'retract', id, reason: 'The source was a forgery.' })
  const gone = await request.get(path)
  expect(gone.status()).toBe(410)
  const text = await gone.text()
  expect(text).toContain('The source was a forgery.')
  expect(text).not.toContain('It matters.')
  await expectListed(request, slug, false)
  expect(await (await request.get('/')).text(), 'what was put right').toMatch(
    new RegExp(`Retracted: (<!-- -->)?<a href="/updates/${slug}"`),
  )

  inAnotherProcess({ verb: 'trash', id })
  expect(await statusOf(request, path)).toBe(404)
  inAnotherProcess({ verb: 'restore', id })
  expect(await statusOf(request, path)).toBe(404)
  inAnotherProcess({ verb: 'publish', id })
  expect(await statusOf(request, path)).toBe(200)
})

test('a changed address leads on from the old one', async ({ request }) => {
  const id = draftUpdate('old-address', author)
  inAnotherProcess({ verb: 'publish', id })
  expect(await statusOf(request, '/updates/old-address')).toBe(200)
  inAnotherProcess({ verb: 'rename', id, slug: 'new-address' })
  expect(await statusOf(request, '/updates/new-address')).toBe(404)
  inAnotherProcess({ verb: 'publish', id })

  const moved = await request.get('/updates/old-address', { maxRedirects: 0 })
  expect(moved.status()).toBe(301)
  expect(moved.headers().location).toMatch(/\/updates\/new-address$/)
  expect(await statusOf(request, '/updates/new-address')).toBe(200)
  await expectListed(request, 'old-address', false)
})

test('an unpublished change stays unseen, and a kept page is the first one', async ({
  request,
}) => {
  const path = '/updates/kept-page'
  const id = draftUpdate('kept-page', author)
  inAnotherProcess({ verb: 'publish', id })
  await expect(async () => {
    const first = await request.get(path)
    const second = await request.get(path)
    const third = await request.get(path)
    expect(third.headers()).toMatchObject({ ...lasting(second.headers()) })
    expect(await second.text()).toBe(await first.text())
    expect(await third.text()).toBe(await first.text())
    expect(second.headers()['content-security-policy']).toContain("script-src 'self'")
    const etag = String(third.headers().etag)
    expect((await request.get(path, { headers: { 'if-none-match': etag } })).status()).toBe(304)
    const ofTheRouter = await request.get(path, { headers: { rsc: '1' } })
    expect(await ofTheRouter.text()).toBe(await first.text())
  }).toPass()
  inAnotherProcess({ verb: 'rename', id, slug: 'kept-elsewhere' })
  expect(await statusOf(request, path)).toBe(200)
})

function lasting({ date, ...headers }: Record<string, string>) {
  return headers
}
