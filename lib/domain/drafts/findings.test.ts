import { expect, test } from 'vitest'
import type { ArticleContent } from '@/lib/domain/article/article'
import { findingsOf } from './checklist'
import { complete, source } from './test-complete-content'

const fieldsOf = (change: Partial<ArticleContent>, level: 'error' | 'warning' | 'advice') =>
  findingsOf({ ...complete, ...change }, level).map((finding) => finding.field)

test('a complete article needs nothing but, perhaps, fewer words', () => {
  expect(fieldsOf({}, 'error')).toEqual([])
  expect(fieldsOf({}, 'warning')).toEqual([])
  expect(fieldsOf({}, 'advice')).toEqual([])
  expect(fieldsOf({ whatHappened: 'word '.repeat(151) }, 'advice')).toEqual(['whatHappened'])
})

test.each<[Partial<ArticleContent>, string[]]>([
  [{ headline: '', slug: null }, ['headline', 'slug']],
  [{ headline: 'x'.repeat(201) }, ['headline']],
  [{ slug: 'dashboard' }, ['slug']],
  [{ whatHappened: '', whyItMatters: ' ', whatItMeans: '\\\n' }, ['whyItMatters', 'whatHappened']],
  [{ sources: [] }, ['sources']],
  [{ sources: [{ ...source, permalink: '' }] }, ['sources.0.permalink']],
  [{ sources: [source, { ...source, authorName: '', text: '' }] }, ['sources.1.authorName']],
  [{ sources: [{ ...source, authorName: '', text: 'Quoted' }] }, []],
  [{ questions: [{ id: 'q', question: 'Why', answer: '' }] }, ['questions.0.answer']],
  [{ authors: [] }, ['authors']],
  [{ takeaway: 'Numbers TK.' }, ['takeaway']],
  [{ takeaway: 'ATK and tk are words' }, []],
])('%.60j is refused at its field', (change, fields) => {
  const found = fieldsOf(change, 'error')
  expect(found).toEqual(expect.arrayContaining(fields))
  if (fields.length < 2) expect(found).toEqual(fields)
})

test.each<[Partial<ArticleContent>, string[]]>([
  [{ headline: 'Nineteen characters' }, ['headline']],
  [{ headline: 'Twenty characters it' }, []],
  [{ headline: 'x'.repeat(90) }, []],
  [{ headline: 'x'.repeat(91) }, ['headline']],
  [{ questions: [] }, ['questions']],
  [{ questions: complete.questions.slice(1) }, ['questions']],
  [{ sources: [{ ...source, text: '' }] }, ['sources']],
  [{ sources: [{ ...source, text: '' }, source] }, []],
])('%.60j needs a reason', (change, fields) => {
  expect(fieldsOf(change, 'error')).toEqual([])
  expect(fieldsOf(change, 'warning')).toEqual(fields)
})

test('a source that another update rests on is advice, with the update named', () => {
  const [one, other] = [{ headline: 'An earlier one' }, { headline: '' }]
  const advised = (covered: { headline: string }[]) =>
    findingsOf({ ...complete, covered }, 'advice').map(({ field, message }) => [field, message])
  expect(advised([])).toEqual([])
  expect(advised([one])).toEqual([['sources', 'A source was used before, in “An earlier one”.']])
  expect(advised([other, one])).toEqual([
    ['sources', 'A source was used before, in “No headline yet” and 1 more.'],
  ])
  expect(findingsOf({ ...complete, covered: [one] }, 'error')).toEqual([])
  expect(findingsOf({ ...complete, covered: [one] }, 'warning')).toEqual([])
})

test('a share card that cannot show its words is advice, until others stand for them', () => {
  const advised = (change: Partial<ArticleContent>) =>
    findingsOf({ ...complete, ...change }, 'advice').map(({ field, message }) => [field, message])
  const unseen = [
    [
      'socialTitle',
      'The share card cannot show this headline, and has the name of the site instead. A social title in Latin, Greek or Cyrillic letters would stand there.',
    ],
  ]
  const headline = '推理模型開放權重，許可證不變，推理模型開放權重'
  expect(advised({ headline })).toEqual(unseen)
  expect(advised({ socialTitle: '🚀🚀' })).toEqual(unseen)
  expect(advised({ headline, socialTitle: 'Weights are open' })).toEqual([])
  expect(advised({ headline: ' ' })).toEqual([])
})
