import { expect, test } from 'vitest'
import { draftFromForm } from '@/lib/domain/drafts/draft-from-form'
import type { DraftValues } from '@/lib/domain/drafts/draft-values'
import { type Merge, mergeDrafts } from './merge-drafts'
import type { Side } from './merge-text'

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
  expect(clashes).toEqual([{ field: 'headline', row: null }])
  expect(values).toMatchObject({ headline: 'Mine', takeaway: 'New' })
})

const [why, when] = base.questions as [Question, Question]
type Question = DraftValues['questions'][number]
type Case = {
  what: string
  mine: Question[]
  theirs: Question[]
  merged: string[]
  /** What stands there when theirs is chosen, and of what there is to choose. */
  chosen?: string[]
  clash?: string
}

test.each<Case>([
  {
    what: 'each changed another question',
    mine: [question('a', 'Why so?'), when],
    theirs: [why, question('b', 'When then?')],
    merged: ['Why so? So.', 'When then? So.'],
  },
  {
    what: 'one changed the question, the other its answer',
    mine: [question('a', 'Why so?'), when],
    theirs: [question('a', 'Why?', 'Thus.'), when],
    merged: ['Why so? Thus.', 'When? So.'],
  },
  {
    what: 'both changed one question, and each something else of it',
    mine: [question('a', 'Why so?', 'Thus.'), when],
    theirs: [question('a', 'Why not?'), when],
    merged: ['Why so? Thus.', 'When? So.'],
    chosen: ['Why not? Thus.', 'When? So.'],
    clash: 'a',
  },
  {
    what: 'both changed the question and its answer',
    mine: [question('a', 'Why so?', 'Thus.'), when],
    theirs: [question('a', 'Why not?', 'Hence.'), when],
    merged: ['Why so? Thus.', 'When? So.'],
    chosen: ['Why not? Hence.', 'When? So.'],
    clash: 'a',
  },
  {
    what: 'mine has a stored one that they never saw',
    mine: [why, when, question('d', 'Mine?')],
    theirs: [why, when],
    merged: ['Why? So.', 'When? So.', 'Mine? So.'],
  },
  {
    what: 'each added one',
    mine: [why, when, question('', 'Mine?')],
    theirs: [why, when, question('c', 'Theirs?')],
    merged: ['Why? So.', 'When? So.', 'Theirs? So.', 'Mine? So.'],
  },
  {
    what: 'they added one at the top',
    mine: [question('a', 'Why so?'), when],
    theirs: [question('c', 'Theirs?'), why, when],
    merged: ['Theirs? So.', 'Why so? So.', 'When? So.'],
  },
  {
    what: 'mine was stored already, and its answer got lost',
    mine: [why, when, question('', 'Mine?')],
    theirs: [why, when, question('c', 'Mine? ')],
    merged: ['Why? So.', 'When? So.', 'Mine?  So.'],
  },
  {
    what: 'they removed what I left alone',
    mine: [why, when],
    theirs: [when],
    merged: ['When? So.'],
  },
  {
    what: 'both removed one',
    mine: [why],
    theirs: [when],
    merged: [],
  },
  {
    what: 'they removed what I changed',
    mine: [question('a', 'Why so?'), when],
    theirs: [when],
    merged: ['Why so? So.', 'When? So.'],
    chosen: ['When? So.'],
    clash: 'a',
  },
  {
    what: 'I removed what they changed',
    mine: [when],
    theirs: [question('a', 'Why so?'), when],
    merged: ['When? So.'],
    chosen: ['Why so? So.', 'When? So.'],
    clash: 'a',
  },
  {
    what: 'they changed the order, I a word',
    mine: [question('a', 'Why so?'), when],
    theirs: [when, why],
    merged: ['When? So.', 'Why so? So.'],
  },
  {
    what: 'I changed the order, they a word',
    mine: [when, why],
    theirs: [question('a', 'Why so?'), when],
    merged: ['When? So.', 'Why so? So.'],
  },
])('$what', ({ mine, theirs, merged, chosen = merged, clash }) => {
  const [changed, stored] = [
    { ...base, questions: mine },
    { ...base, questions: theirs },
  ]
  const said = ({ values }: Merge) => values.questions.map((row) => `${row.question} ${row.answer}`)
  const kept = mergeDrafts(base, changed, stored)
  expect(said(kept)).toEqual(merged)
  expect(said(mergeDrafts(base, changed, stored, () => 'theirs'))).toEqual(chosen)
  expect(kept.clashes).toEqual(clash ? [{ field: 'questions', row: clash }] : [])
  expect(mergeDrafts(base, kept.values, stored)).toEqual(kept)
})

test('two orders of three questions are for the editor to choose', () => {
  const [a, b, c] = [why, when, question('c', 'Who?')]
  const ordered = (...questions: Question[]) => ({ ...base, questions })
  const merged = (side: Side) =>
    mergeDrafts(ordered(a, b, c), ordered(b, a, c), ordered(a, c, b), () => side)
  expect(merged('mine').clashes).toEqual([{ field: 'questions', row: 'order' }])
  expect(merged('mine').values.questions).toEqual([b, a, c])
  expect(merged('theirs').values.questions).toEqual([a, c, b])
})

test('where nobody knows how it began, all that differs is for the editor to choose', () => {
  const mine = {
    ...base,
    headline: 'Mine',
    questions: [question('a', 'Why so?'), question('m', 'Mine?'), question('', 'New?')],
  }
  const theirs = { ...base, authors: [], questions: [why, question('t', 'Theirs?')] }
  const { values, clashes } = mergeDrafts(null, mine, theirs)
  expect(values).toEqual(mine)
  expect(clashes).toEqual([
    { field: 'headline', row: null },
    { field: 'questions', row: 'a' },
    { field: 'questions', row: 'm' },
    { field: 'questions', row: 't' },
    { field: 'authors', row: null },
  ])
  expect(mergeDrafts(null, mine, theirs, () => 'theirs').values).toEqual({
    ...theirs,
    questions: [why, question('t', 'Theirs?'), question('', 'New?')],
  })
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

test('without a common beginning, lists of names that differ at all are for the editor to choose', () => {
  const openai = { name: 'OpenAI', kind: 'company' as const }
  const law = { name: 'Law', kind: 'law' as const }
  const withTopics = (...topics: DraftValues['topics']) => ({ ...base, topics })
  const clashes = (mine: DraftValues, theirs: DraftValues) =>
    mergeDrafts(null, mine, theirs).clashes
  const clash = [{ field: 'topics', row: null }]
  expect(clashes(withTopics(openai, law), withTopics(openai))).toEqual(clash)
  expect(clashes(withTopics(openai), withTopics(openai, law))).toEqual(clash)
  const other = withTopics({ ...law, name: 'law' }, { ...openai, name: ' openai ' })
  expect(clashes(withTopics(openai, law), other)).toEqual([])
})
