import { expect, test } from 'vitest'
import { printedAddress } from './printed-address'

test.each([
  ['https://example.org/?a="1"&c=<2>', 'https://example.org/?a=%221%22&c=%3C2%3E'],
  ['https://x.com/sama/status/1', 'https://x.com/sama/status/1'],
  ['https://example.org', 'https://example.org/'],
  ['https://ru.wikipedia.org/wiki/Я', 'https://ru.wikipedia.org/wiki/%D0%AF'],
  ['', ''],
])('%s is printed as %s', (address, printed) => {
  expect(printedAddress(address)).toBe(printed)
})
