import { expect, test } from 'vitest'
import { markdownCopy, prefersMarkdown, wantedCopy } from './markdown-copy'

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'

test.each([
  ['text/markdown', true],
  ['text/markdown, text/html, */*', true],
  ['Text/Markdown;q=0.9, text/html;q=0.8', true],
  ['text/markdown; charset=utf-8 ; q=0.5', true],
  ['text/html;q=0.9 , text/markdown ;q=0.9', true],
  ['text/markdown;  q=0', false],
  ['text/html, text/markdown;q=0.9', false],
  ['text/markdown;q=0', false],
  ['text/markdown;q=x', false],
  [browser, false],
  ['*/*', false],
  ['text/*', false],
  ['', false],
])('whether %j asks for Markdown is %s', (accept, does) => {
  expect(prefersMarkdown(accept)).toBe(does)
})

test('only the page of an update has another copy', () => {
  const asks = { rawHeaders: ['Host', 'a', 'ACCEPT', 'text/html;q=0.1', 'accept', 'text/markdown'] }
  expect(wantedCopy('/updates/a-1', asks)).toBe('/updates/a-1.md')
  expect(markdownCopy('/updates/a-1')).toBe('/updates/a-1.md')
  for (const path of [
    '/',
    '/updates/a.md',
    '/updates/a/proof.json',
    '/updates/',
    '/updates/A',
    '/x/updates/a',
  ]) {
    expect(wantedCopy(path, asks)).toBe(path)
    expect(markdownCopy(path)).toBeNull()
  }
  expect(wantedCopy('/updates/a', { rawHeaders: ['accept', browser] })).toBe('/updates/a')
  expect(wantedCopy('/updates/a', { rawHeaders: ['x-accept', 'text/markdown'] })).toBe('/updates/a')
})
