import { expect, test, vi } from 'vitest'
import { namedParts } from './named-parts.mjs'

const parts = { demo: 1, growth: 2, desk: 3 }

test('all parts, or those that were named, in their own order', () => {
  expect(namedParts(parts, [])).toEqual([1, 2, 3])
  expect(namedParts(parts, ['desk', 'demo'])).toEqual([1, 3])
})

test.each(['crwod', 'toString', '--help'])('%s ends the program in words', (word) => {
  const complained = vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${code}`)
  })
  expect(() => namedParts(parts, ['demo', word])).toThrow('ended with 2')
  expect(complained).toHaveBeenCalledWith(`There is no part “${word}”: demo, growth, desk.`)
  vi.restoreAllMocks()
})
