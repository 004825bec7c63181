import { expect, test } from 'vitest'
import { namesInWords } from './presence'
import { presenceRequestSchema } from './presence-request'

test.each([
  [[], ''],
  [['Ada'], 'Ada'],
  [['Ada', 'Bert'], 'Ada and Bert'],
  [['Ada', 'Bert', 'Cleo'], 'Ada, Bert and Cleo'],
])('%j are “%s”', (names, words) => {
  expect(namesInWords(names)).toBe(words)
})

test.each([
  [{ verb: 'heartbeat', tab: 'abcDEF-9' }, true],
  [{ verb: 'take-over', tab: 'a'.repeat(64) }, true],
  [{ verb: 'leave', tab: 'a'.repeat(8) }, true],
  [{ verb: 'stay', tab: 'a'.repeat(8) }, false],
  [{ verb: '', tab: 'a'.repeat(8) }, false],
  [{ verb: 'leave', tab: 'a'.repeat(7) }, false],
  [{ verb: 'leave', tab: 'a'.repeat(65) }, false],
  [{ verb: 'leave', tab: `${'a'.repeat(8)}!` }, false],
  [{ verb: 'leave', tab: `!${'a'.repeat(8)}` }, false],
])('whether a tab can say %.50j is %s', (request, can) => {
  expect(presenceRequestSchema.safeParse(request).success).toBe(can)
})
