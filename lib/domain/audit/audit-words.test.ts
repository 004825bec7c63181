import { expect, test } from 'vitest'
import { detailInWords, times } from './audit-words'

test('details are sentences, and what has no words is not shown', () => {
  const detail = {
    rev: 3,
    slug: 'a-b',
    change: 'typo',
    reason: 'Too short',
    withdrawn: { kept: 1 },
  }
  expect(detailInWords(detail)).toEqual([
    'Its address ends in a-b.',
    'It went out as a silent mending.',
    'The reason given: Too short.',
  ])
  expect(detailInWords({ ended: 1, note: 'Why?', from: null, to: ' ' })).toEqual([
    'The note: Why?',
    'One sign-in was ended.',
  ])
  expect(detailInWords({ from: '0192f0c1-0000-7000-8000-000000000001' })).toEqual([])
  expect(detailInWords({})).toEqual([])
})

test('how often is said in words', () => {
  expect([1, 2, 3, 1200].map(times)).toEqual(['once', 'twice', '3 times', '1,200 times'])
})
