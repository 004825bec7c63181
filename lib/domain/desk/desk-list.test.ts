import { expect, test } from 'vitest'
import { deskListFrom, deskListQuery } from './desk-list'

const whole = { query: '', state: undefined, page: 1, isCut: false }

test.each([
  [{}, whole],
  [
    { q: '  open   cloud ', state: 'live', page: '3' },
    { query: 'open cloud', state: 'live', page: 3, isCut: false },
  ],
  [{ state: 'nope', page: '-1' }, whole],
  [{ state: '', page: '0', q: '' }, whole],
  [{ page: '1e9' }, whole],
  [{ page: '12' }, { ...whole, page: 12 }],
  [{ page: '99999999999' }, whole],
  [
    { q: ['first', 'second'], state: ['draft', 'live'] },
    { ...whole, query: 'first', state: 'draft' },
  ],
])('reads %j', (parameters, list) => {
  expect(deskListFrom(parameters)).toEqual(list)
})

test('cuts a long query between letters', () => {
  const list = deskListFrom({ q: '😀'.repeat(6_000) })
  expect(list.query).toBe('😀'.repeat(200))
  expect(list.isCut).toBe(true)
  expect(deskListFrom({ q: '😀'.repeat(200) }).isCut).toBe(false)
})

test('writes only what differs from the whole list', () => {
  expect(deskListQuery({})).toBe('')
  expect(deskListQuery({ page: 1, query: '' })).toBe('')
  expect(deskListQuery({ query: 'a & b', state: 'trashed', page: 2 })).toBe(
    '?q=a+%26+b&state=trashed&page=2',
  )
})
