import { expect, test } from 'vitest'
import { isOwnWork } from './own-work'

const others = { createdBy: 'other', updatedBy: 'other', authorIds: ['other'] }

test.each([
  ['me', others, false],
  ['me', { ...others, createdBy: 'me' }, true],
  ['me', { ...others, updatedBy: 'me' }, true],
  ['me', { ...others, authorIds: ['other', 'me'] }, true],
  [null, { ...others, createdBy: null, updatedBy: null }, false],
])('whether %j would approve their own work in %j is %s', (id, article, own) => {
  expect(isOwnWork(id, article)).toBe(own)
})
