import { expect, test } from 'vitest'
import { openNoteCounts } from './note'

test('notes wait beside their field until they are resolved', () => {
  const counts = openNoteCounts([
    { field: 'headline', state: 'open' },
    { field: 'headline', state: 'answered' },
    { field: 'slug', state: 'resolved' },
    { field: 'update', state: 'open' },
  ])
  expect(counts).toEqual({ headline: 2, update: 1 })
})
