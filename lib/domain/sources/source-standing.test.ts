import { expect, test } from 'vitest'
import { sourceStanding } from './source-standing'

test.each([
  ['We ship it.', 'Today: We ship it. More soon.', 'same'],
  ['We ship it.', 'We do not ship it.', 'edited'],
  ['We ship it.', '', 'same'],
  ['', 'Anything', 'same'],
  [' \n', 'Anything', 'same'],
  ['We\u200bship\n\nit. ', 'We ship it.', 'same'],
  ['See https://t.co/Ab1 now', 'See https://example.org/a/long/way now', 'same'],
  ['See now', 'See example.org/a… now', 'same'],
  ['Seehttps://t.co/Ab1 now', 'Seenow', 'edited'],
  ['Zoe\u0308', 'Zo\u00eb', 'same'],
])('%j is now %j: %s', (ours, found, standing) => {
  expect(sourceStanding(ours, found)).toBe(standing)
})
