import { expect, test } from 'vitest'
import { mostReadings, type Reading, readBefore, readingsFrom, withReading } from './reading-memory'

test.each([null, '', '{', '3', '{"a":1}', '[1,null,[]]', '[["a","1",2]]', '[["a",1,9e15]]'])(
  '%s in the browser is nothing that was read',
  (kept) => {
    expect(readingsFrom(kept)).toEqual([])
  },
)

test('what was kept comes back, without what is none', () => {
  expect(readingsFrom('[["a",1,2],["b",1],["c",3,4]]')).toEqual([
    ['a', 1, 2],
    ['c', 3, 4],
  ])
})

test('only a version that is older than what stands there was read before', () => {
  const readings: Reading[] = [['a', 10, 20]]
  expect(readBefore(readings, 'a', 11)).toBe(20)
  expect(readBefore(readings, 'a', 10)).toBeNull()
  expect(readBefore(readings, 'a', 9)).toBeNull()
  expect(readBefore(readings, 'b', 11)).toBeNull()
})

test('an update is remembered once, and of too many the oldest reading goes', () => {
  const many = Array.from({ length: mostReadings }, (_, at): Reading => [`${at}`, 1, at])
  const again = withReading(many, ['0', 2, 999])
  expect([again.length, again[0], again.at(-1)]).toEqual([mostReadings, ['1', 1, 1], ['0', 2, 999]])
  const one = withReading(many, ['new', 2, 999])
  expect([one.length, one[0], one.at(-1)]).toEqual([mostReadings, ['1', 1, 1], ['new', 2, 999]])
})
