import { expect, it } from 'vitest'
import { clientAddress } from './client-address'

it.each([
  ['203.0.113.7', 0, '203.0.113.7'],
  ['6.6.6.6, 203.0.113.7', 0, '203.0.113.7'],
  ['::ffff:203.0.113.7', 0, '203.0.113.7'],
  [null, 0, 'unknown'],
  ['', 0, 'unknown'],
  ['203.0.113.7, 127.0.0.1', 1, '203.0.113.7'],
  ['6.6.6.6, 203.0.113.7, 127.0.0.1', 1, '203.0.113.7'],
  ['6.6.6.6, 203.0.113.7, 10.0.0.2, 127.0.0.1', 2, '203.0.113.7'],
  ['203.0.113.7, 127.0.0.1', 2, 'unknown'],
  ['127.0.0.1', 1, 'unknown'],
  ['6.6.6.6, , 127.0.0.1', 1, 'unknown'],
  ['no address, 127.0.0.1', 1, 'unknown'],
  ['203.0.113.7:4711, 127.0.0.1', 1, '203.0.113.7'],
  ['[2001:db8::1]:4711, 127.0.0.1', 1, '20010db800000000'],
  ['[2001:db8::1], 127.0.0.1', 1, '20010db800000000'],
  ['a:203.0.113.7:4711', 0, 'unknown'],
  ['203.0.113.7:4711x', 0, 'unknown'],
])('finds the visitor in %s behind %i proxies', (header, hops, address) => {
  expect(clientAddress(header, hops)).toBe(address)
})

it('takes a network of IPv6 for one visitor', () => {
  const from = (address: string) => clientAddress(address, 0)
  expect(from('2001:db8:1:2::1')).toBe(from('2001:db8:1:2:ffff:ffff:ffff:ffff'))
  expect(from('2001:db8:1:2::1')).not.toBe(from('2001:db8:1:3::1'))
})
