import { expect, test } from 'vitest'
import { pageCount, pageNumber } from './page-of'

test.each([
  [0, 1],
  [1, 1],
  [15, 1],
  [16, 2],
  [31, 3],
])('%d items have %d pages', (total, pages) => {
  expect(pageCount(total)).toBe(pages)
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
