import { expect, test } from 'vitest'
import { type BulkStep, readStep, writeStep } from './bulk'

test.each<[string, BulkStep]>([
  ['trash a ', { deed: 'trash', article: 'a', value: '' }],
  ['add-topic a Large models', { deed: 'add-topic', article: 'a', value: 'Large models' }],
  ['put-back b 017f', { deed: 'put-back', article: 'b', value: '017f' }],
])('a hidden field carries “%s”, and it is read back', (text, step) => {
  expect(writeStep(step)).toBe(text)
  expect(readStep(text)).toEqual(step)
})

test('a deed without a value is read too', () => {
  expect(readStep('restore a')).toEqual({ deed: 'restore', article: 'a', value: '' })
})

test.each(['', ' ', 'trash', 'trash ', ' a', 'purge a', 'trasha'])('“%s” is no step', (text) => {
  expect(readStep(text)).toBeNull()
})
