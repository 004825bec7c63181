import { expect, test } from 'vitest'
import { naming, optional, WrongUse } from './command'

test('what names something is there or left out, and never empty', () => {
  expect(naming({ values: { keys: 'a.json' } }, 'keys')).toBe('a.json')
  expect(naming({ values: {} }, 'keys')).toBeUndefined()
  expect(() => naming({ values: { keys: '' } }, 'keys')).toThrow(new WrongUse('--keys is empty.'))
  expect(optional({ values: { reason: '' } }, 'reason')).toBe('')
})
