import { expect, test } from 'vitest'
import { mentionedIn, mentionParts } from './mentions'

const people = [
  { id: 'a', name: 'Ada' },
  { id: 'al', name: 'Ada Lovelace' },
  { id: 'z', name: 'Žofie Nová' },
  { id: 'b1', name: 'Bo' },
  { id: 'b2', name: 'bo' },
]

test.each([
  ['', []],
  ['Nobody here', []],
  ['@Ada please look', ['a']],
  ['@Ada Lovelace, please look', ['al']],
  ['@ada lovelace and @ADA.', ['al', 'a']],
  ['Ask @Žofie Nová', ['z']],
  ['(@Bo)', ['b1', 'b2']],
  ['@Bob is somebody else', []],
  ['ada@Ada.example is an address', []],
  ['@Nobody, @ and @', []],
  ['Ada, #Ada and (Ada)', []],
  ['@', []],
  ['@Ada @Ada @Ada', ['a']],
])('%j mentions %j', (text, ids) => {
  expect(mentionedIn(text, people)).toEqual(ids)
})

test('the parts make up the text again', () => {
  const text = 'Dear @Ada Lovelace: see @nobody.'
  expect(
    mentionParts(text, people)
      .map((part) => part.text)
      .join(''),
  ).toBe(text)
  expect(mentionParts('@Ada, @Bo', people)).toEqual([
    { text: '@Ada', ids: ['a'] },
    { text: ', ', ids: [] },
    { text: '@Bo', ids: ['b1', 'b2'] },
  ])
  expect(mentionParts('x', [{ id: 'a', name: '' }])).toEqual([{ text: 'x', ids: [] }])
  expect(mentionParts('@ and @', [{ id: 'a', name: '' }])).toEqual([{ text: '@ and @', ids: [] }])
  expect(mentionParts(text, people)).toHaveLength(3)
})

test('a name whose small letters take more room than its capitals ends where it ends', () => {
  const parts = mentionParts('@İnci, look', [{ id: 'i', name: 'İnci' }])
  expect(parts).toEqual([
    { text: '@İnci', ids: ['i'] },
    { text: ', look', ids: [] },
  ])
})
