import { expect, test } from 'vitest'
import { emptyContent } from '@/lib/domain/article/empty-content'
import { readingMinutes, readingMinutesOfAll } from './reading-time'

test.each([
  [0, 1],
  [344, 1],
  [345, 2],
  [460, 2],
])('%d words of the paragraphs take %d minutes', (words, minutes) => {
  const half = 'word '.repeat(Math.floor(words / 2))
  const rest = 'word '.repeat(words - Math.floor(words / 2)).trim()
  const article = { ...emptyContent, takeaway: 'word '.repeat(900) }
  expect(readingMinutes({ ...article, whatHappened: half.trim(), whatItMeans: rest })).toBe(minutes)
})

test('several are added up before they are rounded', () => {
  const half = { ...emptyContent, whatHappened: 'word '.repeat(115).trim() }
  expect(readingMinutesOfAll([half, half, half, half])).toBe(2)
  expect(readingMinutesOfAll([])).toBe(1)
})
