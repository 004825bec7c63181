import { expect, it } from 'vitest'
import { clientAddress } from './client-address'

it.each([
  ['1.2.3.4', 0, 'direct'],
  [null, 0, 'direct'],
  ['203.0.113.7', 1, '203.0.113.7'],
  ['6.6.6.6, 203.0.113.7', 1, '203.0.113.7'],
  ['6.6.6.6, 203.0.113.7, 10.0.0.2', 2, '203.0.113.7'],
  ['203.0.113.7', 2, 'unknown'],
  [null, 1, 'unknown'],
  ['6.6.6.6, ', 1, 'unknown'],
])('finds the visitor in %s behind %i proxies', (header, hops, address) => {
  expect(clientAddress(header, hops)).toBe(address)
})
