import { describe, expect, test } from 'vitest'
import { type WordChange, wordDifference } from './word-difference'

/** `[-old-]{+new+}`, as people write it. */
function marked(changes: WordChange[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] }
  return changes.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join('')
}

function sideOf(changes: WordChange[], other: WordChange['kind']): string {
  return changes
    .filter(({ kind }) => kind === 'same' || kind === other)
    .map(({ text }) => text)
    .join('')
}

test.each([
  ['', '', ''],
  ['same', 'same', 'same'],
  ['', 'new', '{+new+}'],
  ['old', '', '[-old-]'],
  ['The model is small.', 'The model is very small.', 'The model is {+very +}small.'],
  ['It costs $20 a month', 'It costs $25 a month', 'It costs $[-20-]{+25+} a month'],
  ['the old big name', 'the new small name', 'the [-old big-]{+new small+} name'],
  ['It doesn’t work', 'It does work', 'It [-doesn’t-]{+does+} work'],
  ['Привет мир', 'Привет, новый мир', 'Привет{+, новый+} мир'],
  ['naïve café', 'naïve caffè', 'naïve [-café-]{+caffè+}'],
  ['人工知能です', '人工生命です', '人工[-知能-]{+生命+}です'],
  ['a 👩‍🚀 b', 'a 👩‍🚀 c', 'a 👩‍🚀 [-b-]{+c+}'],
  ['one\ntwo', 'one\n\ntwo', 'one[-\n-]{+\n\n+}two'],
])('%j to %j is %j', (before, after, expected) => {
  expect(marked(wordDifference(before, after))).toBe(expected)
})

describe('large texts', () => {
  const text = (seed: number, words = 3_300) =>
    Array.from({ length: words }, (_, at) => `w${(at * seed * 7919) % 9973}`)
      .join(' ')
      .slice(0, 20_000)
  const lines = (word: string) =>
    Array.from(
      { length: 400 },
      (_, at) => `${word} ${at} ${'filler '.repeat(5)}${at % 9 ? '' : word}`,
    ).join('\n')

  test.each([
    ['nothing in common', text(3), text(5)],
    ['many lines in common', lines('alpha'), lines('beta')],
    ['one character over and over', 'a,'.repeat(10_000), 'b,'.repeat(10_000)],
    ['halves changed places', text(3), text(3).slice(10_000) + text(3).slice(0, 10_000)],
    ['one word changed', text(3), text(3).replace('w5', 'changed')],
    ['signs only', '!?'.repeat(10_000), '?!-'.repeat(7_000)],
  ])('%s: both sides come back whole', (_name, before, after) => {
    const changes = wordDifference(before, after)
    expect(sideOf(changes, 'removed')).toBe(before)
    expect(sideOf(changes, 'added')).toBe(after)
  })
})
