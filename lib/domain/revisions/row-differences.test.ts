import { expect, test } from 'vitest'
import { rowDifferences } from './row-differences'

const row = (id: string, facts: Record<string, string>) => ({ id, alias: '', title: id, facts })
const changed = { kind: 'changed', title: 'a', at: 1, movedFrom: null }

test('a fact that only one side has a place for is no difference', () => {
  const [one, both] = [row('a', { text: 'x' }), row('a', { text: 'x', likes: '3' })]
  expect(rowDifferences([one], [both])).toEqual([])
  expect(rowDifferences([both], [one])).toEqual([])
  expect(rowDifferences([both], [row('a', { text: 'y' })])).toEqual([
    { ...changed, facts: [{ name: 'text', before: 'x', after: 'y' }] },
  ])
})

test('rows without an id and another name are not each other', () => {
  const [one, other] = [row('', { text: 'x' }), row('', { text: 'y' })]
  expect(rowDifferences([one], [other]).map(({ kind }) => kind)).toEqual(['added', 'removed'])
})
