import { expect, test } from 'vitest'
import { nearestByTopics } from './nearest-by-topics'

const shared = [
  { id: 'far, of two', at: 900 },
  { id: 'near, of one', at: 110 },
  { id: 'earlier, of one', at: 80 },
  { id: 'far, of two', at: 900 },
]

test('who shares more topics comes first, then who is nearer in time', () => {
  expect(nearestByTopics(shared, 100, 3)).toEqual([
    'far, of two',
    'near, of one',
    'earlier, of one',
  ])
  expect(nearestByTopics(shared, 100, 1)).toEqual(['far, of two'])
  expect(nearestByTopics([], 100, 3)).toEqual([])
})
