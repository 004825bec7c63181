import { expect, test } from 'vitest'
import { historyViewFrom } from './history-view'

const nothing = { page: 1, before: '', after: '', restore: '', undo: '' }

test.each([
  [{}, nothing],
  [
    { page: '2', before: 'a', after: 'b', restore: 'c', undo: 'd' },
    { page: 2, before: 'a', after: 'b', restore: 'c', undo: 'd' },
  ],
  [
    { page: ['3', '4'], before: ['a', 'b'], after: [] },
    { ...nothing, page: 3, before: 'a' },
  ],
  [{ page: '0' }, nothing],
  [{ page: '-1' }, nothing],
  [{ page: '1.5' }, nothing],
  [{ page: 'x' }, nothing],
  [{ page: '99999' }, { ...nothing, page: 99_999 }],
  [{ page: '100000' }, nothing],
  [{ undo: 'x'.repeat(101) }, { ...nothing, undo: 'x'.repeat(100) }],
])('%.60j asks for %.60j', (query, view) => {
  expect(historyViewFrom(query)).toEqual(view)
})
