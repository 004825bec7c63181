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

test('everything that has words is said in a whole sentence', () => {
  const names =
    'erased headline name into slug email role change reason note problem from to field removed count ended'
  const detail = Object.fromEntries(names.split(' ').map((name) => [name, `a ${name}`]))
  expect(detailInWords(detail)).toEqual([
    'What else was noted here was erased.',
    'The headline was “a headline”.',
    'It is called “a name”.',
    'It is now part of “a into”.',
    'Its address ends in a slug.',
    'The e-mail address is a email.',
    'The role is a role.',
    'It went out as a change.',
    'The reason given: a reason.',
    'The note: a note.',
    'What was wrong: a problem.',
    'Before: a from.',
    'Then: a to.',
    'It is about the field a field.',
    'a removed were removed.',
    'It concerned a count.',
    'a ended sign-ins were ended.',
  ])
  expect(detailInWords({ erased: true, change: 'correction', note: 'A. B', ended: 12 })).toEqual([
    'What else was noted here was erased.',
    'It went out as a correction.',
    'The note: A. B.',
    '12 sign-ins were ended.',
  ])
  expect(detailInWords({ change: 'update' })).toEqual(['It went out as an update.'])
})

test('how often is said in words', () => {
  expect([1, 2, 3, 1200].map(times)).toEqual(['once', 'twice', '3 times', '1,200 times'])
})
