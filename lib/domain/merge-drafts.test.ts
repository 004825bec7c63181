import { expect, test } from 'vitest'
import { draftFromForm } from './draft-form'
import type { DraftValues } from './draft-values'
import { mergeDrafts } from './merge-drafts'

const question = (id: string, words: string, answer = 'So.') => ({ id, question: words, answer })
const base: DraftValues = {
  ...draftFromForm({ headline: 'One', takeaway: 'Two', slug: 'one', 'authors.0': 'ada' }),
  questions: [question('a', 'Why?'), question('b', 'When?')],
  topics: [{ name: 'OpenAI', kind: 'company' }],
}
const merge = (mine: Partial<DraftValues>, theirs: Partial<DraftValues>) =>
  mergeDrafts(base, { ...base, ...mine }, { ...base, ...theirs })

test('what only one side changed is taken over', () => {
  const { values, clashes } = merge({ headline: 'Mine' }, { takeaway: 'Theirs', aiUse: 'assisted' })
  expect(values).toMatchObject({ headline: 'Mine', takeaway: 'Theirs', aiUse: 'assisted' })
  expect(clashes).toEqual([])
})

test('what both changed alike is no clash, and line ends are no change', () => {
  expect(merge({ headline: 'Same' }, { headline: 'Same ' }).clashes).toEqual([])
  const lines = { ...base, whatHappened: 'a\r\nb' }
  const merged = mergeDrafts(
    lines,
    { ...lines, whatHappened: 'a\nb' },
    { ...lines, whatHappened: 'c' },
  )
  expect(merged).toMatchObject({ values: { whatHappened: 'c' }, clashes: [] })
})

test('what both changed in different ways is a clash, and mine stays in its place', () => {
  const { values, clashes } = merge({ headline: 'Mine' }, { headline: 'Theirs', takeaway: 'New' })
  expect(clashes).toEqual(['headline'])
  expect(values).toMatchObject({ headline: 'Mine', takeaway: 'New' })
})

test.each<[string, DraftValues['questions'], DraftValues['questions'], string[], boolean]>([
  [
    'each changed another question',
    [question('a', 'Why so?'), question('b', 'When?')],
    [question('a', 'Why?'), question('b', 'When then?')],
    ['Why so?', 'When then?'],
    false,
  ],
  [
    'one changed the question, the other its answer',
    [question('a', 'Why so?'), question('b', 'When?')],
    [question('a', 'Why?', 'Thus.'), question('b', 'When?')],
    ['Why so?', 'When?'],
    false,
  ],
  [
    'both changed one question',
    [question('a', 'Why so?'), question('b', 'When?')],
    [question('a', 'Why not?'), question('b', 'When?')],
    ['Why so?', 'When?'],
    true,
  ],
  [
    'each added one',
    [...base.questions, question('', 'Mine?')],
    [...base.questions, question('c', 'Theirs?')],
    ['Why?', 'When?', 'Mine?', 'Theirs?'],
    false,
  ],
  ['they removed what I left alone', base.questions, [question('b', 'When?')], ['When?'], false],
  [
    'they removed what I changed',
    [question('a', 'Why so?'), question('b', 'When?')],
    [question('b', 'When?')],
    ['Why so?', 'When?'],
    true,
  ],
  [
    'I removed what they changed',
    [question('b', 'When?')],
    [question('a', 'Why so?'), question('b', 'When?')],
    ['When?', 'Why so?'],
    true,
  ],
  [
    'they changed the order, I a word',
    [question('a', 'Why so?'), question('b', 'When?')],
    [question('b', 'When?'), question('a', 'Why?')],
    ['When?', 'Why so?'],
    false,
  ],
  [
    'I changed the order, they a word',
    [question('b', 'When?'), question('a', 'Why?')],
    [question('a', 'Why so?'), question('b', 'When?')],
    ['When?', 'Why so?'],
    false,
  ],
])('%s', (_, mine, theirs, expected, clashes) => {
  const merged = merge({ questions: mine }, { questions: theirs })
  expect(merged.values.questions.map((row) => row.question)).toEqual(expected)
  expect(merged.clashes).toEqual(clashes ? ['questions'] : [])
})

test('topics and authors are merged as sets', () => {
  const { values, clashes } = merge(
    { topics: [{ name: 'Mine', kind: 'subject' }], authors: ['ada', 'bob'] },
    { topics: [...base.topics, { name: 'Theirs', kind: 'subject' }], authors: [] },
  )
  expect(values.topics.map(({ name }) => name)).toEqual(['Mine', 'Theirs'])
  expect(values.authors).toEqual(['bob'])
  expect(clashes).toEqual([])
})
