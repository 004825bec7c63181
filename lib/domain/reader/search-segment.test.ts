import { expect, test } from 'vitest'
import { searchQuery, searchSegment } from './search-segment'

test.each(['openai', '"quoted" * % / . ..', 'naïve Ελλάδα Привет', '🙂🙂', '%25%00'])(
  'a search for %s survives the way through the path',
  (query) => {
    const segment = searchSegment(query)
    expect(segment).toMatch(/^[A-Za-z0-9_-]+$/)
    expect(searchQuery(segment)).toBe(query)
  },
)

test('white space is folded and 6,000 characters are cut to 200, never inside an emoji', () => {
  expect(searchQuery(searchSegment('  open \n\t ai '))).toBe('open ai')
  expect(Array.from(searchQuery(searchSegment('🙂'.repeat(6000))) ?? '')).toHaveLength(200)
})

test('a segment has no signs that mean something else in a path', () => {
  expect(searchSegment('?>?>')).toBe('Pz4_Pg')
  expect(searchQuery('Pz4_Pg')).toBe('?>?>')
  expect(searchSegment(` ${'a'.repeat(200)}`)).toBe(searchSegment('a'.repeat(200)))
  expect(searchSegment(`${'a'.repeat(199)} b`)).toBe(searchSegment('a'.repeat(199)))
})

test('what searchSegment did not make is refused', () => {
  expect(searchQuery('***')).toBeNull()
  expect(searchQuery('_w')).toBeNull()
  expect(searchQuery('IGFi')).toBeNull()
  expect(searchQuery('_3__')).toBeNull()
})
