import { expect, test } from 'vitest'
import { articleFilter, filterSearch } from './article-filter'

test('the address holds the whole filter and gives it back', () => {
  const filter = { state: 'live', query: 'a "b" & c', page: 3 } as const
  expect(articleFilter(Object.fromEntries(new URLSearchParams(filterSearch(filter))))).toEqual(
    filter,
  )
  expect(filterSearch({ query: '', page: 1 })).toBe('')
})

test.each([
  { state: 'nope' },
  { page: '-1' },
  { page: '0' },
  { page: '1e9' },
  { page: ['1', '2'] },
  { q: ['a', 'b'] },
  { q: '   ' },
])('%j asks for the whole list', (params) => {
  expect(articleFilter(params)).toEqual({ query: '', page: 1 })
})

test('a query of 6,000 characters is cut', () => {
  expect(articleFilter({ q: 'x'.repeat(6000) }).query).toHaveLength(200)
})
