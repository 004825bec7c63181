import { expect, test } from 'vitest'
import { isSameWord, rootOf, tellingWords } from './telling-words'

test('a headline is its telling words, each with the word behind it', () => {
  expect(tellingWords('OpenAI’s GPT-5 is released for Zürich')).toEqual([
    { word: 'openai', next: 'gpt' },
    { word: 'gpt', next: '5' },
    { word: '5', next: 'is' },
    { word: 'zurich', next: '' },
  ])
  expect(tellingWords('New AI models, and more of them')).toEqual([])
  expect(tellingWords('')).toEqual([])
})

test.each([
  ['Regulations', 'regul'],
  ['regulation', 'regul'],
  ['fusion', 'fus'],
  ['master', 'mast'],
  ['ruling', 'rul'],
  ['wings', 'wings'],
  ['allegedly', 'alleg'],
  ['copies', 'cop'],
  ['copied', 'cop'],
  ['masters', 'mast'],
  ['chips', 'chip'],
  ['bits', 'bits'],
  ['quickly', 'quick'],
  ['privacy', 'privac'],
  ['gpt4alls', 'gpt4alls'],
  ['$110bn', '110'],
  ['2.5m', '2.5'],
  ['v2.5m', 'v2.5m'],
  ['7b8', '7b8'],
  ["Acme's", 'acme'],
  ['rock’n', 'rockn'],
])('%s is compared as %s', (typed, word) => {
  expect(tellingWords(typed)).toEqual([{ word, next: '' }])
})

test('of a text that is no headline only the beginning counts', () => {
  const words = Array.from({ length: 41 }, (_, at) => `w${at}`)
  expect(tellingWords(words.join(' ')).map(({ word }) => word)).toEqual(words.slice(0, 40))
  expect(tellingWords('x'.repeat(2_001))).toEqual([{ word: 'x'.repeat(2_000), next: '' }])
})

test.each([
  ['eu', 'eu', true],
  ['gpt4', 'gpt4', true],
  ['gpt4', 'gpt4x', false],
  ['gptx', 'gptx4', false],
  ['copyright', 'copyrighted', true],
  ['abcde', 'abcdef', true],
  ['abcd', 'abcdef', false],
  ['abc', 'abcd', false],
  ['abcd', 'abcde', true],
  ['abcdef', 'abcxyz', false],
  ['openai', 'openly', false],
])('%s and %s are one word: %s', (one, other, same) => {
  expect(isSameWord(one, other)).toBe(same)
  expect(isSameWord(other, one)).toBe(same)
})

test.each([
  ['copyright', 'copyrig'],
  ['abcde', 'abcd'],
  ['abc', 'abc'],
  ['gpt4turbo', 'gpt4turbo'],
])('words like %s begin with %s', (word, root) => {
  expect(rootOf(word)).toBe(root)
})
