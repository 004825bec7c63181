import { expect, test } from 'vitest'
import { formatSaved } from './saved-time'

test('a fresh save says the second, an older one the day too', () => {
  const at = Date.UTC(2026, 10, 23, 12, 4, 5)
  expect(formatSaved(at, true)).toBe('12:04:05 UTC')
  expect(formatSaved(at, false)).toBe('23 Nov, 12:04:05 UTC')
})
