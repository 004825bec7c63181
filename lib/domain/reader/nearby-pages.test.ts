import { expect, test } from 'vitest'
import { nearbyPages } from './nearby-pages'

test.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [3, 5, [1, 2, 3, 4, 5]],
  [1, 20, [1, 2, 3, 20]],
  [10, 20, [1, 8, 9, 10, 11, 12, 20]],
  [20, 20, [1, 18, 19, 20]],
  [4, 4, [1, 2, 3, 4]],
])('page %i of %i', (page, pages, numbers) => {
  expect(nearbyPages(page, pages)).toEqual(numbers)
})
