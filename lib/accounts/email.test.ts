import { expect, test } from 'vitest'
import { emailRule } from './email'

test.each([
  'a@example.org\r\nBcc: all@evil.example',
  'a@example.org\nRCPT TO:<b@evil.example>',
  'a@example.org, b@evil.example',
  'a@example.org;b@evil.example',
  'a@example.org b@evil.example',
  '"a" <b@evil.example>',
  '<b@evil.example>a@example.org',
  'a(b@evil.example)@example.org',
  '"a@evil.example> "@example.org',
  'a@[127.0.0.1]',
  'a@example.org\u0000',
  'a@example.org\u2028b',
  'a@example.org%0d%0aBcc:b@evil.example',
  'a@b@example.org',
  '-oQ/tmp@example.org',
  'a@localhost',
  '@example.org',
  'ä@example.org',
])('%j is nobody’s address', (address) => {
  expect(emailRule.safeParse(address).success).toBe(false)
})

test('forms that only look other are the same address', () => {
  expect(emailRule.parse(' Ａda@Example.ORG\n')).toBe('ada@example.org')
})
