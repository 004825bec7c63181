import { expect, test } from 'vitest'
import { isFromUs } from './from-us'

const site = 'http://localhost:3000'

test.each([
  ['POST', { origin: site }, true],
  ['POST', { origin: 'http://127.0.0.1:3000' }, true],
  ['POST', {}, true],
  ['POST', { origin: 'null', 'sec-fetch-site': 'same-origin' }, true],
  ['POST', { origin: 'null' }, false],
  ['POST', { origin: 'null', 'sec-fetch-site': 'cross-site' }, false],
  ['POST', { origin: 'http://localhost:3001' }, false],
  ['POST', { origin: 'https://localhost:3000' }, false],
  ['POST', { origin: 'evil' }, false],
  ['POST', { origin: '' }, false],
  ['DELETE', { origin: 'https://evil.example' }, false],
  ['GET', { origin: 'https://evil.example' }, true],
  ['HEAD', { origin: 'evil' }, true],
])('%s with %j could come from a page of ours: %s', (method, headers, expected) => {
  expect(isFromUs({ method, headers }, site)).toBe(expected)
})
