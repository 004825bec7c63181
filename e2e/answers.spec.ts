import { expect, test } from '@playwright/test'
import { demoUpdate } from './demo-update'
import { testSite } from './test-site'

const everywhere = [
  'x-content-type-options',
  'referrer-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'content-security-policy',
  'cache-control',
]

/** Every kind of answer that there is, with its status and whether anybody may keep it without asking again. */
const answers: [path: string, status: number, cacheControl: RegExp][] = [
  ['/', 200, /^public, max-age=0, must-revalidate$/],
  [demoUpdate.path, 200, /^public, max-age=0, must-revalidate$/],
  ['/feed.xml', 200, /^public, max-age=0, must-revalidate$/],
  ['/sitemap.xml', 200, /^public, max-age=0, must-revalidate$/],
  ['/robots.txt', 200, /^public, max-age=0, must-revalidate$/],
  ['/manifest.webmanifest', 200, /^public, max-age=0, must-revalidate$/],
  ['/icon.svg', 200, /^public, max-age=0, must-revalidate$/],
  ['/og/site.png', 200, /^public, max-age=0, must-revalidate$/],
  ['/index', 308, /^public, max-age=0, must-revalidate$/],
  ['/topics/', 308, /^public, max-age=0, must-revalidate$/],
  ['//evil.example', 308, /^public, max-age=0, must-revalidate$/],
  ['/healthz', 200, /no-store/],
  ['/readyz', 200, /no-store/],
  ['/healthz/door', 200, /no-store/],
  ['/nothing', 404, /no-store/],
  ['/updates/nothing', 404, /no-store/],
  ['/Nothing', 404, /no-store/],
  ['/api/nope', 404, /no-store/],
  ['/api/desk/nope', 404, /no-store/],
  ['/_next/static/chunks/nope.js', 404, /no-store/],
  ['/_next/image?url=a', 404, /no-store/],
  ['/_next/data/x/index.json', 404, /no-store/],
  ['/assets/nope.js', 404, /no-store/],
  ['/media/nope.webp', 404, /no-store/],
  ['/og/0000000000000000.png', 404, /no-store/],
  ['/sitemap/updates-9.xml', 404, /no-store/],
  ['/setup/nope', 410, /no-store/],
  ['/preview/nope', 410, /no-store/],
  ['/dashboard', 307, /no-store/],
  ['/sign-in', 200, /no-store/],
  ['/%0a', 400, /no-store/],
  ['/%', 400, /no-store/],
]

for (const [path, status, cacheControl] of answers) {
  test(`${path} answers ${status} with the whole policy and without the framework's name`, async ({
    request,
  }) => {
    const answer = await request.get(`${testSite.url}${path}`, { maxRedirects: 0 })
    const headers = answer.headers()
    expect(answer.status()).toBe(status)
    for (const name of everywhere) expect(headers[name], name).toBeTruthy()
    expect(headers['cache-control']).toMatch(cacheControl)
    const names = Object.keys(headers).join(' ')
    expect(names).not.toMatch(/next|powered|publication/)
    expect(headers.vary ?? '').not.toMatch(/rsc|next/i)
    const early = (headers.link ?? '').split(/,\s*(?=<)/)
    expect(new Set(early).size).toBe(early.length)
  })
}

const foreign = { origin: 'https://evil.example' }
const ours = { origin: testSite.url }
const long = 'a'.repeat(17_000)

/** What is refused at the door, before anybody behind it is asked. */
const refused: [method: string, path: string, headers: object, data: string, status: number][] = [
  ['GET', '/', { host: 'evil.example' }, '', 400],
  ['GET', '/dashboard', { host: 'evil.example' }, '', 400],
  ['POST', '/sign-in', foreign, '', 403],
  ['POST', '/dashboard', { origin: 'null' }, '', 403],
  ['POST', '/api/desk/slug', { origin: '%' }, '', 403],
  ['POST', '/sign-in', { ...ours, 'content-type': 'multipart/form-data' }, 'odd', 400],
  ['POST', '/reset', { ...ours, 'next-action': 'odd' }, 'odd', 400],
  ['POST', '/sign-in', ours, long, 413],
  ['POST', '/invite/nope', { ...ours, 'next-action': 'odd' }, long, 413],
  ['POST', '/api/desk/sign-in', ours, long, 413],
  ['POST', '/', ours, long, 405],
]

for (const [method, path, headers, data, status] of refused) {
  const name = `${method} ${path} with ${JSON.stringify(headers)} and ${data.length} bytes`
  test(`${name} is refused with ${status} and the whole policy`, async ({ request }) => {
    const options = { method, headers: { ...headers }, ...(data && { data: Buffer.from(data) }) }
    const answer = await request.fetch(`${testSite.url}${path}`, options)
    expect(answer.status()).toBe(status)
    const said = answer.headers()
    for (const one of everywhere) expect(said[one], one).toBeTruthy()
    expect(said['cache-control']).toBe('no-store')
    if (status !== 405) expect((await answer.text()).length).toBeGreaterThan(20)
  })
}
