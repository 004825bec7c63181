import { expect, test } from 'vitest'
import { lettersApart, likelyMeant } from './likely-meant'

test.each([
  ['openai', 'openai', 0],
  ['opneai', 'openai', 1],
  ['anthropc', 'anthropic', 1],
  ['microsfot', 'microsoft', 1],
  ['deepsek', 'deepseek', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('%s and %s are %d letters apart', (a, b, apart) => {
  expect(lettersApart(a, b)).toBe(apart)
  expect(lettersApart(b, a)).toBe(apart)
})

test('the closest word is the likeliest, then the one that shares most, and short words allow less', () => {
  const shared = new Map([
    ['opener', 2],
    ['openai', 3],
    ['operas', 2],
    ['something', 9],
  ])
  expect(likelyMeant('opene', shared, 2)).toEqual(['opener', 'openai'])
  expect(likelyMeant('meat', new Map([['mate', 2]]), 2)).toEqual([])
  expect(likelyMeant('meta', new Map([['meta', 4]]), 2)).toEqual([])
})
