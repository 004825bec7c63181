import { expect, test } from 'vitest'
import { hasBody, isFromHere } from './request'

test.each([
  [{}, false],
  [{ 'content-length': '0' }, false],
  [{ 'content-length': '1' }, true],
  [{ 'transfer-encoding': 'chunked' }, true],
])('a request with %j has a body: %j', (headers, expected) => {
  expect(hasBody({ headers })).toBe(expected)
})

test.each([
  ['127.0.0.1', true],
  ['127.8.0.1', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['128.0.0.1', false],
  ['10.127.0.1', false],
  ['::ffff:10.0.0.1', false],
  ['2001:db8::1', false],
  [undefined, false],
])('whoever asks from %s is on this machine: %j', (remoteAddress, expected) => {
  expect(isFromHere({ headers: {}, socket: { remoteAddress } })).toBe(expected)
})

test.each(['x-forwarded-for', 'forwarded'])('%s says that somebody else asks', (name) => {
  const headers = { [name]: '127.0.0.1' }
  expect(isFromHere({ headers, socket: { remoteAddress: '127.0.0.1' } })).toBe(false)
})
