import { expect, test } from 'vitest'
import { pageCount, pageNumber, pageOf } from './page-of'

test.each([
  [0, 1],
  [1, 1],
  [15, 1],
  [16, 2],
  [31, 3],
])('%d items have %d pages', (total, pages) => {
  expect(pageCount(total)).toBe(pages)
})

test('the last page begins after all that stand before it, and none follows it', () => {
  const itemsAfter = (after: number) => [`from ${after}`]
  expect(pageOf(3, 31, itemsAfter)).toEqual({ items: ['from 30'], page: 3, pages: 3, total: 31 })
  expect(pageOf(4, 31, itemsAfter)).toBeNull()
  expect(pageOf(1, 0, itemsAfter)).toMatchObject({ page: 1, pages: 1, total: 0 })
})

test.each([
  ['2', 2],
  ['9', 9],
  ['10', 10],
  ['999999', 999_999],
  ['1', null],
  ['0', null],
  ['02', null],
  ['1000000', null],
  ['+2', null],
  ['2x', null],
  ['', null],
])('the segment %j is page %j', (segment, page) => {
  expect(pageNumber(segment)).toBe(page)
})
