import { expect, test } from 'vitest'
import { line, markdown, verbatim } from './form-fields'

test.each([
  ['a line', line('It', 50)],
  ['a quotation', verbatim('It', 50)],
  ['a text', markdown],
])('of %s nothing is kept that the database would give back otherwise', (_, field) => {
  expect(field.parse('one\u0000 \ud83dtwo 🎉')).toBe('one \ufffdtwo 🎉')
})
