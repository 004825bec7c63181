import { expect, test } from 'vitest'
import { addressLines } from './address-lines'

const addresses = (...lines: string[]) => lines.join('\n')

test.each([
  ['nothing', '', []],
  [
    'lines around nothing',
    ' https://a.example \r\n\n http://b.example/c',
    ['https://a.example', 'http://b.example/c'],
  ],
  [
    'an address in short',
    addresses('https://a.example', 'b.example'),
    '“b.example” is no full address. Write one a line.',
  ],
  [
    'one too many',
    addresses('https://a.example', 'https://b.example', 'https://c.example'),
    'There can be 2 addresses.',
  ],
  [
    'too long a list',
    'x'.repeat(4_001),
    'The list of addresses can have 4,000 characters; this has 4,001.',
  ],
])('%s is read or refused in words', (_, typed, expected) => {
  const parsed = addressLines(2).safeParse(typed)
  expect(parsed.success ? parsed.data : parsed.error.issues[0]?.message).toEqual(expected)
})
