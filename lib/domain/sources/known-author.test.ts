import { expect, test } from 'vitest'
import { takeAuthor } from './known-author'
import { emptySource } from './source-values'

const ada = {
  authorName: 'Ada',
  handle: '@ada',
  profileUrl: 'https://x.com/ada',
  avatar: 'ada.webp',
}
const bob = { authorName: 'Bob', handle: '@bob', profileUrl: 'https://x.com/bob', avatar: '' }

test('a source takes over of its author what it does not say itself', () => {
  expect(takeAuthor(emptySource, ada, null)).toEqual(ada)
  const mine = { ...emptySource, authorName: 'Ada, as I call her', handle: '@ada' }
  const rest = { profileUrl: 'https://x.com/ada', avatar: 'ada.webp' }
  expect(takeAuthor(mine, ada, null)).toEqual(rest)
  expect(takeAuthor({ ...emptySource, ...ada }, ada, ada)).toEqual({})
})

test('what came from one author goes with the address, and what was typed stays', () => {
  expect(takeAuthor({ ...emptySource, ...ada }, bob, ada)).toEqual(bob)
  const typed = { ...emptySource, ...ada, authorName: 'My own words' }
  const { authorName: _name, ...others } = bob
  expect(takeAuthor(typed, bob, ada)).toEqual(others)
  expect(takeAuthor({ ...emptySource, ...ada }, bob, null)).toEqual({})
})
