import { expect, test } from 'vitest'
import { keptWidths, largestSize, smallestName } from './media-picture'

test.each([
  [4000, [480, 960, 1600]],
  [1601, [480, 960, 1600]],
  [1600, [480, 960, 1600]],
  [1599, [480, 960, 1599]],
  [480, [480]],
  [1, [1]],
])('a picture of width %d is kept in %j', (width, widths) => {
  expect(keptWidths(width)).toEqual(widths)
})

const words = { id: 'a', alt: '', credit: '', focalX: 50, focalY: 50 }

test.each([
  [4000, 2001, { name: 'a-1600.webp', width: 1600, height: 800 }, 'a-480.webp'],
  [400, 300, { name: 'a-400.webp', width: 400, height: 300 }, 'a-400.webp'],
  [16_000, 1, { name: 'a-1600.webp', width: 1600, height: 1 }, 'a-480.webp'],
])('of %d × %d the largest file is %j, the smallest %s', (width, height, largest, smallest) => {
  const picture = { ...words, file: 'a', width, height }
  expect(largestSize(picture)).toEqual(largest)
  expect(smallestName(picture)).toBe(smallest)
})
