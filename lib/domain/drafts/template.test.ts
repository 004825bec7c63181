import { expect, test } from 'vitest'
import { templateForm } from './template'

test('a template is an article with a name', () => {
  expect(templateForm.parse({ article: 'a', name: ' Weekly  round-up ' })).toEqual({
    article: 'a',
    name: 'Weekly round-up',
  })
})

test.each([
  [{ article: 'a', name: ' ' }, 'Give the template a name.'],
  [{ article: 'a', name: 'x'.repeat(61) }, 'The name can have 60 characters; this has 61.'],
])('%j is refused', (form, words) => {
  expect(templateForm.safeParse(form).error?.issues.map(({ message }) => message)).toEqual([words])
})

test('an id that is longer than any is refused', () => {
  expect(templateForm.safeParse({ article: 'a'.repeat(65), name: 'A' }).success).toBe(false)
})
