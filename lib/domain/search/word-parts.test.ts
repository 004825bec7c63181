import { expect, test } from 'vitest'
import { isKnowable, wordParts } from './word-parts'

test('a word has parts of three letters, its ends among them', () => {
  expect(wordParts('mini')).toEqual(['^mi', 'min', 'ini', 'ni$'])
  expect(wordParts('𝒳aaaa')).toEqual(['^𝒳a', '𝒳aa', 'aaa', 'aa$'])
})

test.each([
  ['openai', true],
  ['r1zero', true],
  ['ai', false],
  ['2026', false],
  ['x'.repeat(41), false],
])('%s can be known: %s', (word, is) => {
  expect(isKnowable(word)).toBe(is)
})
