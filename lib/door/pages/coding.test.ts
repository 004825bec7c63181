import { expect, test } from 'vitest'
import { codingFor } from './coding'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['Br', 'br'],
  ['x-gzip, deflate', 'identity'],
  ['deflate', 'identity'],
  ['identity', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['gzip;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['br;q=0.2, gzip;q=0.8', 'gzip'],
  ['gzip;q=1.0,deflate;q=0.6', 'gzip'],
  ['identity;q=1, gzip;q=0.5', 'identity'],
  ['identity;q=0', 'identity'],
  ['identity;q=0, gzip;q=0.1', 'gzip'],
  [' gzip ;q=0.001', 'gzip'],
  ['gzip;q=abc', 'identity'],
  [',,,', 'identity'],
  ['gzip'.repeat(1000), 'identity'],
])('Accept-Encoding %j gets %s', (header, coding) => {
  expect(codingFor(header)).toBe(coding)
  expect(codingFor(header)).toBe(coding)
})
