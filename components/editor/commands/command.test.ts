import { expect, test } from 'vitest'
import { type Command, matching } from './command'

const commands = ['New update', 'Trash', 'Move to trash', 'Retract this update'].map(
  (words): Command => ({ id: words, group: 'Go to', words, run: () => undefined }),
)
const found = (typed: string) => matching(commands, typed).map(({ words }) => words)

test('every word has to be there, in any order, and beginnings come first', () => {
  expect(found('trash')).toEqual(['Trash', 'Move to trash'])
  expect(found('  UPDATE retract ')).toEqual(['Retract this update'])
  expect(found('')).toHaveLength(4)
  expect(found('nothing')).toEqual([])
})
