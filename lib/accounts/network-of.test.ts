import { expect, test } from 'vitest'
import { clientAddress } from '@/lib/domain/site/client-address'
import { networkOf } from './network-of'

const addresses: [string, string][] = [
  ['203.0.113.77', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
  ['::1', '0:0:0::/48'],
  ['nobody', 'unknown'],
  ['', 'unknown'],
]

test.each(addresses)('of %s only %s is kept', (address, network) => {
  expect(networkOf(clientAddress(address, 0))).toBe(network)
})
