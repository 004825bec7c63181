import { beforeAll, expect, test } from 'vitest'
import { testPublication } from '@/lib/published/test-publication'
import { testUpdate } from '@/lib/published/test-update'
import { GET as getIndex } from '../../sitemap.xml/route'
import { GET } from './route'

const { db } = testPublication()

beforeAll(() => testUpdate(db(), { slug: 'one', at: Date.UTC(2026, 0, 2) }))

function part(name: string): Promise<Response> {
  const address = `http://localhost/sitemap/${name}`
  return GET(new Request(address), { params: Promise.resolve({ part: name }) })
}

test('each part that the index names is there, and all of them name every page', async () => {
  const index = getIndex()
  expect(index.headers.get('content-type')).toBe('application/xml; charset=utf-8')
  const named = addresses(await index.text())
  expect(named.map(nameOf)).toEqual([
    'pages-1.xml',
    'updates-1.xml',
    'topics-1.xml',
    'authors-1.xml',
    'days-2026.xml',
  ])
  const parts = await Promise.all(named.map((address) => part(nameOf(address))))
  const texts = await Promise.all(parts.map((answer) => answer.text()))
  expect(parts.map((answer) => answer.headers.get('content-type'))).toEqual(
    named.map(() => 'application/xml; charset=utf-8'),
  )
  expect(texts.flatMap(addresses).map((address) => new URL(address).pathname)).toEqual([
    '/',
    '/topics',
    '/corrections',
    '/about',
    '/about/numbers',
    '/feeds',
    '/updates/one',
    '/topics/openai',
    '/authors/desk',
    '/archive/2026-01',
    '/weekly/2026-W01',
    '/daily/2026-01-02',
  ])
  for (const text of [texts[1], texts[4]]) {
    expect(text).toContain('<lastmod>2026-01-02T00:00:00.000Z</lastmod>')
  }
})

test.each([
  'updates-2.xml',
  'days-2025.xml',
  'days-1.xml',
  'pages-2.xml',
  'nothing.xml',
  'updates-1',
])('there is no part %s, and the answer says so', async (name) => {
  const answer = await part(name)
  expect(answer.status).toBe(404)
  expect(await answer.text()).toBe('There is no such part of the sitemap.\n')
})

function addresses(xml: string): string[] {
  return Array.from(xml.matchAll(/<loc>(.*?)<\/loc>/g), ([, address = '']) => address)
}

function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1)
}
