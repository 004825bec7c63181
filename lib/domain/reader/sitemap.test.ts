import { expect, test } from 'vitest'
import { sitemapIndexXml, sitemapPart, sitemapXml } from './sitemap'

test.each([
  ['updates-1.xml', { kind: 'updates', number: 1 }],
  ['authors-120.xml', { kind: 'authors', number: 120 }],
  ['pages-1.xml', { kind: 'pages', number: 1 }],
  ['days-2026.xml', { kind: 'days', number: 2026 }],
  ['updates-0.xml', null],
  ['updates-01.xml', null],
  ['updates-1', null],
  ['updates-1.xml.xml', null],
  ['/updates-1.xml', null],
  ['updates--1.xml', null],
  ['updates-1234567.xml', null],
  ['people-1.xml', null],
  ['', null],
])('%j names %j', (segment, part) => {
  expect(sitemapPart(segment)).toEqual(part)
})

test('an address is escaped, and has the time of its last change where that is known', () => {
  const addresses = [
    { url: 'https://example.org/?a=1&b=<2>', modifiedAt: Date.UTC(2026, 0, 2, 3, 4, 5) },
    { url: 'https://example.org/', modifiedAt: null },
  ]
  expect(sitemapXml(addresses)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/?a=1&amp;b=&lt;2&gt;</loc><lastmod>2026-01-02T03:04:05.000Z</lastmod></url>
<url><loc>https://example.org/</loc></url>
</urlset>
`)
  expect(sitemapIndexXml(addresses.slice(1))).toBe(`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://example.org/</loc></sitemap>
</sitemapindex>
`)
})
