import { expect, test } from 'vitest'
import { sourceAsStored } from './source-as-stored'
import { emptySource } from './source-values'

test('counts and times read as they are stored, and what is none stays as it was typed', () => {
  const typed = {
    postedAt: '2026-11-29T14:05',
    countsAsOf: ' 2026-11-30 ',
    reposts: '1,024',
    likes: '14k',
  }
  expect(sourceAsStored({ ...emptySource, ...typed })).toEqual({
    ...emptySource,
    postedAt: '2026-11-29T14:05:00Z',
    countsAsOf: '2026-11-30',
    reposts: '1024',
    likes: '14000',
  })
  const unread = { postedAt: 'yesterday', countsAsOf: '', reposts: 'many', likes: '' }
  expect(sourceAsStored({ ...emptySource, ...unread })).toEqual({ ...emptySource, ...unread })
})
