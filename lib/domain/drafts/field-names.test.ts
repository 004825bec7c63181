import { expect, test } from 'vitest'
import { fieldName } from './field-names'

const labels = { whatHappened: 'What happened', whyItMatters: 'Why', whatItMeans: 'So what' }

test.each([
  ['headline', 'Headline'],
  ['whatItMeans', 'So what'],
  ['sources', 'Source'],
  ['sources.0.permalink', 'Source 1, address'],
  ['questions.2.answer', 'Question 3, answer'],
])('%s is called %s', (key, name) => {
  expect(fieldName(key, labels)).toBe(name)
})
