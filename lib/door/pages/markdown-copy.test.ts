import { expect, test } from 'vitest'
import { markdownCopy, wantedCopy } from './markdown-copy'

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'

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
