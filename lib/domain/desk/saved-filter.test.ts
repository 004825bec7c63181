import { expect, test } from 'vitest'
import { savedFilterForm } from './saved-filter'

test('a filter has a name, and a state that there is or none', () => {
  expect(savedFilterForm.parse({ name: ' Mine ', state: 'live', query: 'law' })).toEqual({
    name: 'Mine',
    state: 'live',
    query: 'law',
  })
  expect(savedFilterForm.parse({ name: 'Mine', state: 'gone' })).toEqual({
    name: 'Mine',
    state: undefined,
    query: '',
  })
})

test.each([
  [{ name: '' }, 'Give the filter a name.'],
  [{ name: 'x'.repeat(41) }, 'The name can have 40 characters; this has 41.'],
])('%j is refused', (form, words) => {
  expect(savedFilterForm.safeParse(form).error?.issues.map(({ message }) => message)).toEqual([
    words,
  ])
})

test('a search that nobody could type is not kept', () => {
  expect(savedFilterForm.safeParse({ name: 'Mine', query: 'x'.repeat(10_000) }).success).toBe(false)
})
