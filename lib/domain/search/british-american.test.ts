import { expect, test } from 'vitest'
import { otherSpellings } from './british-american'

test.each([
  ['license', 'licence'],
  ['licence', 'license'],
  ['defence', 'defense'],
  ['practise', 'practice'],
  ['labeling', 'labelling'],
  ['labelling', 'labeling'],
  ['organize', 'organise'],
  ['organisations', 'organizations'],
  ['analyse', 'analyze'],
  ['color', 'colour'],
  ['behaviour', 'behavior'],
  ['centre', 'center'],
  ['center', 'centre'],
  ['catalog', 'catalogue'],
  ['programme', 'program'],
  ['grey', 'gray'],
])('%s is also %s', (word, other) => {
  expect(otherSpellings(word)).toContain(other)
})

test.each(['four', 'for', 'gel', 'ai', 'openai', 'is', '', '模型'])(
  '%j has no other spelling',
  (word) => {
    expect(otherSpellings(word)).toEqual([])
  },
)
