import { expect, test } from 'vitest'
import { Actor } from '@/lib/accounts/actor'
import { mostSavedFilters, savedFilterForm } from '@/lib/domain/desk/saved-filter'
import { hire } from '@/lib/editing/test-desk'
import { Invalid, NotAllowed } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { listSavedFilters, removeFilter, saveFilter } from './saved-filters'

testPublication()

const form = (name: string, change = {}) => savedFilterForm.parse({ name, ...change })

test('a filter is its owner’s alone, and one of the same name takes its place', () => {
  const [ada, bert] = [hire('editor', 'Ada'), hire('editor', 'Bert')]
  saveFilter(ada, form('Ready soon', { state: 'ready', query: 'model' }))
  saveFilter(ada, form('Ready soon', { state: 'review' }))
  expect(listSavedFilters(ada)).toMatchObject([{ name: 'Ready soon', state: 'review', query: '' }])
  expect(listSavedFilters(bert)).toEqual([])
  const [filter] = listSavedFilters(ada)
  removeFilter(bert, filter?.id ?? '')
  expect(listSavedFilters(ada)).toHaveLength(1)
  removeFilter(ada, filter?.id ?? '')
  expect(listSavedFilters(ada)).toEqual([])
})

test('there are only so many, and only people have them', () => {
  const ada = hire('editor', 'Ada of many')
  for (let at = 0; at < mostSavedFilters; at++) saveFilter(ada, form(`Filter ${at}`))
  expect(() => saveFilter(ada, form('One more'))).toThrow(Invalid)
  saveFilter(ada, form('Filter 0', { query: 'again' }))
  expect(() => saveFilter(Actor.commandLine(), form('None'))).toThrow(NotAllowed)
  expect(savedFilterForm.safeParse({ name: ' ' }).success).toBe(false)
  expect(form('Odd state', { state: 'nonsense' }).state).toBeUndefined()
})
