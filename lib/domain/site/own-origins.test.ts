import { expect, test } from 'vitest'
import { isOwnHost, ownOrigins } from './own-origins'

const site = 'https://news.example'
const local = 'http://localhost:3000'

test.each([
  [site, [site]],
  ['https://news.example:8443', ['https://news.example:8443']],
  [local, [local, 'http://127.0.0.1:3000', 'http://[::1]:3000']],
  ['http://127.0.0.1', ['http://localhost', 'http://127.0.0.1', 'http://[::1]']],
])('pages of %s come from %j', (url, origins) => {
  expect(ownOrigins(url)).toEqual(origins)
})

test.each([
  ['news.example', site, true],
  ['NEWS.example', site, true],
  ['news.example.', site, true],
  ['news.example:3000', site, true],
  ['localhost:1', local, true],
  ['127.0.0.1:3000', local, true],
  ['[::1]:3000', local, true],
  ['[::1]', 'http://127.0.0.1:3000', true],
  ['localhost', site, false],
  ['127.0.0.1', site, false],
  ['evil.example', site, false],
  ['evil.example', local, false],
  ['news.example.evil.example', site, false],
  ['evil.example:news.example', site, false],
  ['evil.example@news.example', site, false],
  ['news.example@evil.example', site, false],
  ['news.example/', site, false],
  ['news.example:99999999', site, false],
  ['news.example, evil.example', site, false],
  ['news.example evil', site, false],
  ['127.0.0.1.nip.io', local, false],
  ['2130706433', local, false],
  ['[::ffff:127.0.0.1]', local, false],
  ['', site, false],
  [':3000', local, false],
])('the host %j is %s: %s', (host, url, own) => {
  expect(isOwnHost(host, url)).toBe(own)
})
