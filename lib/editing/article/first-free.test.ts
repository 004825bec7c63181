import { expect, test } from 'vitest'
import { firstFree } from './first-free'

test('the first that nobody has is found, a hundred at a time', () => {
  expect(firstFree('law', () => [])).toBe('law')
  expect(firstFree('law', () => ['law', 'law-2', 'law-4'])).toBe('law-3')
  let asked = 0
  const free = firstFree('law', (slugs) => {
    asked += 1
    return asked === 3 ? slugs.slice(0, 5) : slugs
  })
  expect([free, asked]).toEqual(['law-206', 3])
})
