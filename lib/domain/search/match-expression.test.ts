import { expect, test } from 'vitest'
import { askedFor } from './asked'
import { allOf, anyOf } from './match-expression'

test.each([
  ['openai', '(("openai"*))'],
  ['"open weights"', '("open weights")'],
  ['gpt-oss', '(("gpt oss"* OR "gptoss"))'],
  ['gpt5', '(("gpt5" OR "gpt 5"))'],
  ['license', '(("license"* OR "licence"))'],
  ['deep seek', '(("deep") AND ("seek"*)) OR (("deepseek"*))'],
])('%s is asked as %s', (query, expression) => {
  expect(allOf(askedFor(query))).toBe(expression)
})

test('of more than four words no two are tried as one, and one of them is enough when asked so', () => {
  expect(allOf(askedFor('one1 two2 tri3 for4 fiv5'))).not.toContain('one1two2')
  expect(anyOf(askedFor('one1 ai'))).toBe('("one1" OR "one 1") OR ("ai")')
})
