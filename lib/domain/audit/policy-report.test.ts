import { expect, test } from 'vitest'
import { blockedInWords, policyReportFrom } from './policy-report'

const site = 'https://news.example'

function from(change: Record<string, unknown>) {
  const report = {
    'document-uri': `${site}/updates/a-slug?q=1#part`,
    'blocked-uri': 'https://evil.example/path?secret=1',
    'effective-directive': 'script-src-elem',
    'violated-directive': 'script-src-elem',
    'original-policy': "default-src 'none'",
    ...change,
  }
  return policyReportFrom({ 'csp-report': report }, site)
}

test('of a report is kept what was blocked where, and no address as a whole', () => {
  const known = {
    page: '/updates/…',
    directive: 'script-src-elem',
    blocked: 'https://evil.example',
  }
  expect(from({})).toEqual(known)
  expect(from({ 'document-uri': `${site}/` })?.page).toBe('/')
  expect(from({ 'document-uri': `${site}/reset/a-secret` })?.page).toBe('/reset/…')
  expect(from({ 'document-uri': `${site}/search?q=x` })?.page).toBe('/search')
  expect(from({ 'document-uri': `${site}/${'a'.repeat(41)}` })?.page).toBe(`/${'a'.repeat(40)}`)
  const older = { 'effective-directive': undefined, 'violated-directive': "img-src 'self' data:" }
  expect(from(older)).toEqual({ ...known, directive: 'img-src' })
})

test.each([
  ['inline', 'inline'],
  ['eval', 'eval'],
  ['data', 'data'],
  ['data:text/html,x', 'data'],
  ['blob:https://news.example/1', 'blob'],
  [`https://${'a.'.repeat(60)}example/x`, `https://${'a.'.repeat(46)}`],
  ['http://203.0.113.7:8080/x', 'http://203.0.113.7:8080'],
  ['chrome-extension://abc/x.js', undefined],
  ['moz-extension', undefined],
  ['', undefined],
  ['<script>', undefined],
])('what was blocked: %j', (source, blocked) => {
  expect(from({ 'blocked-uri': source })?.blocked).toBe(blocked)
})

test.each([
  undefined,
  null,
  'text',
  [],
  {},
  { 'csp-report': null },
  { 'csp-report': { 'document-uri': 1, 'blocked-uri': 'inline' } },
])('what is no report: %j', (body) => {
  expect(policyReportFrom(body, site)).toBeNull()
})

test('reports of other sites and without a directive count for nothing', () => {
  expect(from({ 'document-uri': 'https://other.example/' })).toBeNull()
  expect(from({ 'document-uri': 'about' })).toBeNull()
  expect(from({ 'effective-directive': '<b>' })).toBeNull()
})

test.each([
  ['script-src-elem', 'inline', 'A script in the page itself'],
  ['script-src', 'eval', 'A script made from text'],
  ['script-src', 'wasm-eval', 'A script made from text'],
  ['font-src', 'http://elsewhere.example', 'A font from http://elsewhere.example'],
  ['img-src', 'https://elsewhere.example', 'A picture from https://elsewhere.example'],
  ['connect-src', 'blob', 'A request (blob)'],
  ['media-src', 'data', 'Something (data)'],
  ['other', 'other', 'Something else'],
])('%s and %s in words', (directive, blocked, words) => {
  expect(blockedInWords({ page: '/', directive, blocked })).toBe(words)
})
