import { expect, test } from 'vitest'
import { hasPhrase, phrasesIn, withoutPhrases } from './phrases'

test('each line is a phrase, once', () => {
  expect(phrasesIn(' Ann Lee \r\n\n11 High St.\rAnn Lee\n')).toEqual(['Ann Lee', '11 High St.'])
  expect(phrasesIn(' \n ')).toEqual([])
})

test('a phrase is found in any text of a record, however it is written', () => {
  const found = [
    'by ann lee.',
    'ANN\n  LEE',
    { deep: [{ text: 'Ann\u00a0Lee' }] },
    { first: 'Nobody', second: 'Ann Lee' },
    'Zoe\u0308 was there',
    'costs $5 (or so)',
  ]
  const phrases = ['Ann Lee', 'Zoë', '$5 (or so)']
  expect(found.map((value) => hasPhrase(value, phrases))).toEqual(found.map(() => true))
  const others = [
    'Anna Leeds',
    'AnnLee',
    '',
    null,
    undefined,
    5,
    { name: 'Ann', other: 'Lee' },
    ['costs 5 or so'],
  ]
  expect(others.map((value) => hasPhrase(value, phrases))).toEqual(others.map(() => false))
})

test('however many blanks a phrase was typed with, one stands for all', () => {
  expect(hasPhrase('Ann Lee', ['Ann  Lee'])).toBe(true)
})

test('no phrases are found nowhere', () => {
  expect(hasPhrase({ text: 'Ann Lee' }, [])).toBe(false)
})

test('a text goes on without its phrases, the longest of them first', () => {
  expect(withoutPhrases('Ann, Ann Lee and ann.', ['Ann', 'Ann Lee'])).toBe(
    '[taken out], [taken out] and [taken out].',
  )
})
