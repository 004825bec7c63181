import { expect, test } from 'vitest'
import type { ArticleContent, Source } from '@/lib/domain/article/article'
import { emptyContent } from '@/lib/domain/article/empty-content'
import { checklist, findingsOf } from './checklist'
import { draftFromForm } from './draft-form'

const source: Source = {
  id: 's',
  network: 'x',
  permalink: 'https://x.com/a/status/1',
  authorName: 'A',
  handle: '',
  profileUrl: '',
  avatar: null,
  text: 'Quoted',
  lang: '',
  postedAt: '',
  reposts: null,
  likes: null,
  countsAsOf: '',
  capturedAt: 0,
  capturedBy: '',
  capturedHow: 'typed',
  textSha256: '',
}

const complete: ArticleContent = {
  ...emptyContent,
  headline: 'A headline of good length',
  whatHappened: 'a',
  whyItMatters: 'b',
  whatItMeans: 'c',
  slug: 'a-headline',
  questions: [
    { id: 'q', question: 'Why', answer: 'Because' },
    { id: 'r', question: 'When', answer: 'Now' },
  ],
  sources: [source],
  authors: [{ id: 'p', slug: 'p', name: 'P', bio: '', fediverse: '', avatar: '', links: [] }],
}

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

test('an empty draft has everything before it, and the list fills as one writes', () => {
  const labels = (fields: Record<string, string>) =>
    checklist(draftFromForm(fields)).map((line) => line.label)
  expect(labels({})).toEqual([
    'Headline of 20 to 90 characters',
    'No address that can be used',
    'None of three paragraphs, 0 of about 150 words',
    'No source yet',
    'No quick answers',
    'Nobody in the byline yet',
    'No “TK” left',
  ])
  const draft = {
    headline: 'OpenAI leaves Azure exclusivity behind',
    whatHappened: 'One **two** three.',
    whyItMatters: 'Four.',
    whatItMeans: 'Five TK.',
    'sources.0.permalink': 'https://x.com/a/status/1',
    'sources.0.authorName': 'A',
    'sources.0.text': 'Quoted',
    'questions.0.question': 'Why?',
    'questions.0.answer': 'So.',
    'authors.0': 'ada',
  }
  expect(labels(draft)).toEqual([
    'Headline of 38 characters',
    'Address',
    'Three paragraphs, 6 of about 150 words',
    'Source complete',
    'One quick answer, two are expected',
    'Byline',
    '“TK” is left over',
  ])
})
