import { expect, test } from 'vitest'
import { lateAfter } from './late-after'
import { dueTimeProblem } from './schedule'

const now = Date.UTC(2026, 10, 23)
const twoYears = 2 * 366 * 86_400_000

test.each([
  [-1, 'This time is over. Choose one that is to come.'],
  [0, 'This time is over. Choose one that is to come.'],
  [1, null],
  [twoYears, null],
  [twoYears + 1, 'This is more than two years ahead.'],
])('%d milliseconds ahead: %s', (ahead, problem) => {
  expect(dueTimeProblem(now + ahead, now)).toBe(problem)
})

test('two minutes after its hour something is late', () => {
  expect(lateAfter).toBe(120_000)
})
