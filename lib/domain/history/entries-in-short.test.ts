import { expect, test } from 'vitest'
import { entriesInShort } from './entries-in-short'
import type { HistoryEntry } from './history-entry'
import { inShort } from './short-context'

const entry = (number: number, ...texts: string[]): HistoryEntry => ({
  number,
  kind: 'updated',
  at: 0,
  note: '',
  reviewedBy: null,
  reviewedAt: null,
  words: {
    kind: 'compared',
    since: null,
    parts: texts.map((text) => ({ name: 'Part', changes: [{ kind: 'added', text }] })),
  },
})

const lengths = (entries: HistoryEntry[]) =>
  entriesInShort(entries).map(({ parts, isCut }) => [
    parts.flatMap(({ changes }) => changes).reduce((sum, { text }) => sum + text.length, 0),
    isCut,
  ])

test('what stayed is cut between words, but for a little around each change', () => {
  const long = 'word '.repeat(100).trim()
  expect(
    inShort([
      { kind: 'same', text: long },
      { kind: 'removed', text: 'old' },
      { kind: 'same', text: ' short ' },
      { kind: 'added', text: 'new' },
      { kind: 'same', text: long },
    ]),
  ).toEqual([
    { kind: 'same', text: `…${' word'.repeat(18)}` },
    { kind: 'removed', text: 'old' },
    { kind: 'same', text: ' short ' },
    { kind: 'added', text: 'new' },
    { kind: 'same', text: `${'word '.repeat(18)}…` },
  ])
})

test('a long text without spaces is cut too, and no character in two', () => {
  const [first, , last] = inShort([
    { kind: 'same', text: `a${'😀'.repeat(200)}` },
    { kind: 'added', text: '。' },
    { kind: 'same', text: '😀'.repeat(200) },
  ])
  expect(first?.text).toBe(`…${'😀'.repeat(45)}`)
  expect(last?.text).toBe(`${'😀'.repeat(45)}…`)
})

test('a page has room for so much; who needs little leaves it to others, and what is cut is said to be', () => {
  expect(
    lengths([entry(3, 'few'), entry(2, 'x'.repeat(40_000)), entry(1, 'y'.repeat(500))]),
  ).toEqual([
    [3, false],
    [14_999, true],
    [500, false],
  ])
  expect(lengths([entry(1, 'x'.repeat(20_000), 'y'.repeat(20_000), 'z')])).toEqual([[30_001, true]])
  expect(lengths([entry(1, 'x'.repeat(29_999))])).toEqual([[29_999, false]])
})
