import { expect, test } from 'vitest'
import { searchTerms, searchWords } from './search-terms'

test.each([
  ['', []],
  ['?! "*', []],
  ['open-AI  NEAR(cloud)', ['open', 'AI', 'NEAR', 'cloud']],
  ['GPT-5.1 für', ['GPT', '5', '1', 'für']],
  ['u\u0308ber', ['\u00fcber']],
  ['हिन्दी', ['हिन्दी']],
  ['x'.repeat(61), ['x'.repeat(60)]],
  ['a b c d e f g h i j k l m', [...'abcdefghijkl']],
])('of %.30j the words are searched for', (query, words) => {
  expect(searchWords(query)).toEqual(words)
})

test('every word is quoted, and the last may go on', () => {
  expect(searchTerms(['open', 'cloud'])).toBe('"open" "cloud"*')
})
