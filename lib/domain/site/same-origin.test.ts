import { expect, it } from 'vitest'
import { isSameOrigin } from './same-origin'

const site = 'https://news.example.org'
const host = { host: 'news.example.org' }

it.each([
  [{ ...host, origin: site, 'sec-fetch-site': 'same-origin' }, true],
  [{ ...host, origin: site }, true],
  [{ ...host, 'sec-fetch-site': 'same-origin' }, true],
  [{ host: '127.0.0.1:3000', origin: site }, true],
  [{ ...host, origin: 'http://news.example.org' }, false],
  [{ ...host, origin: 'https://news.example.org:8443' }, false],
  [{ ...host, origin: 'https://news.example.org/' }, false],
  [{ ...host, origin: 'HTTPS://NEWS.EXAMPLE.ORG' }, false],
  [{ host: 'evil.example', origin: 'http://evil.example' }, false],
  [{ ...host, origin: '' }, false],
  [{ ...host, origin: 'https://news.example.org, https://evil.example' }, false],
  [{ ...host }, false],
  [{ ...host, origin: 'null' }, false],
  [{ ...host, origin: 'null', 'sec-fetch-site': 'same-origin' }, false],
  [{ ...host, origin: 'https://evil.example' }, false],
  [{ ...host, origin: site, 'sec-fetch-site': 'same-site' }, false],
  [{ ...host, origin: site, 'sec-fetch-site': 'cross-site' }, false],
  [{ ...host, origin: 'https://news.example.org.evil.example' }, false],
  [{ ...host, 'sec-fetch-site': 'none' }, false],
])('%j is ours: %s', (headers: Record<string, string>, ours) => {
  expect(isSameOrigin(new Headers(headers), site)).toBe(ours)
})

it('the names of this machine are one', () => {
  const local = 'http://localhost:3000'
  for (const origin of [local, 'http://127.0.0.1:3000', 'http://[::1]:3000']) {
    expect(isSameOrigin(new Headers({ origin }), local)).toBe(true)
  }
  for (const origin of ['http://localhost:3001', 'https://localhost:3000', 'http://localhost']) {
    expect(isSameOrigin(new Headers({ origin }), local)).toBe(false)
  }
})
