import { expect, test } from 'vitest'
import { lookInWords, type SourceLook } from './source-look'

const look = (state: SourceLook['state'], text = ''): SourceLook => {
  return { state, text, checkedAt: 2, since: 1 }
}

test.each([
  [look('same'), { before: 'Still there when we looked on', at: 2, after: '.' }],
  [
    look('deleted'),
    { before: 'Gone from its place, seen on', at: 1, after: '. This is what it said.' },
  ],
  [
    look('edited', 'Other words.'),
    {
      before: 'Edited since we took it down, seen on',
      at: 1,
      after: '. Its place has the new words.',
    },
  ],
  [
    look('edited', 'More than these words, and more.'),
    { before: 'Still there when we looked on', at: 2, after: '.' },
  ],
  [look('unavailable'), { before: 'Could not be reached when we looked on', at: 2, after: '.' }],
])('%o is told so', (seen, told) => {
  expect(lookInWords('these words', seen)).toEqual(told)
})
