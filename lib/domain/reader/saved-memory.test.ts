import { expect, test } from 'vitest'
import { mostSaved, type Saved, savedFrom, toggled, withoutSaved } from './saved-memory'

const saved = (id: string, at = 1): Saved => [id, `/updates/${id}`, `Headline of ${id}`, at]

test.each([
  null,
  '',
  '{',
  '3',
  'null',
  '{"a":1}',
  '[1,null,[]]',
  '[["a","/updates/a","A","1"]]',
  '[["a","/updates/a",null,1]]',
  '[["a","javascript:alert(1)","A",1]]',
  '[["a","//example.org/updates/a","A",1]]',
  '[["a","/updates/a/../../about","A",1]]',
  '[["a","/updates/a","A",9e15]]',
])('%s in the browser is nothing that was saved', (kept) => {
  expect(savedFrom(kept)).toEqual([])
})

test('what was kept comes back, without what is none', () => {
  expect(savedFrom(JSON.stringify([saved('b'), ['c'], saved('a')]))).toEqual([
    saved('b'),
    saved('a'),
  ])
})

test('what is saved last stands first, and the same control takes it out again', () => {
  const both = toggled(toggled([], saved('a')), saved('b'))
  expect(both).toEqual([saved('b'), saved('a')])
  expect(toggled(both, saved('a', 9))).toEqual([saved('b')])
  expect(withoutSaved(both, 'b')).toEqual([saved('a')])
  expect(withoutSaved(both, 'c')).toEqual(both)
})

test('of too many the one that was saved longest ago goes', () => {
  const many = Array.from({ length: mostSaved }, (_, at) => saved(`u-${at}`))
  const one = toggled(many, saved('new'))
  expect([one.length, one[0], one.at(-1)]).toEqual([mostSaved, saved('new'), many.at(-2)])
})
