import { expect, test } from 'vitest'
import type { ArticleContent, Source } from './article'
import { publishProblems } from './publish-problems'

const source: Source = {
  id: 's',
  network: 'x',
  permalink: 'https://x.com/a/status/1',
  authorName: 'A',
  handle: '',
  profileUrl: '',
  avatar: null,
  text: '',
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
  headline: 'A headline',
  takeaway: '',
  whatHappened: 'a',
  whyItMatters: 'b',
  whatItMeans: 'c',
  seoTitle: '',
  seoDescription: '',
  socialTitle: '',
  socialDescription: '',
  aiUse: 'none',
  slug: 'a-headline',
  questions: [{ id: 'q', question: 'Why', answer: 'Because' }],
  sources: [source],
  topics: [],
  authors: [{ id: 'p', slug: 'p', name: 'P', bio: '' }],
}

test('a complete article has no problems', () => {
  expect(publishProblems(complete)).toEqual([])
})

test.each<[Partial<ArticleContent>, string[]]>([
  [{ headline: '', slug: null }, ['headline', 'slug']],
  [{ headline: 'x'.repeat(201) }, ['headline']],
  [{ slug: 'dashboard' }, ['slug']],
  [{ whatHappened: '', whyItMatters: ' ', whatItMeans: '\\\n' }, ['whyItMatters', 'whatHappened']],
  [{ sources: [] }, ['sources']],
  [{ sources: [{ ...source, permalink: '' }] }, ['sources.0.permalink']],
  [{ sources: [source, { ...source, authorName: '' }] }, ['sources.1.authorName']],
  [{ sources: [{ ...source, authorName: '', text: 'Quoted' }] }, []],
  [{ questions: [{ id: 'q', question: 'Why', answer: '' }] }, ['questions.0.answer']],
  [{ authors: [] }, ['authors']],
])('%.60j is refused at its field', (change, fields) => {
  const found = publishProblems({ ...complete, ...change }).map((problem) => problem.field)
  expect(found).toEqual(expect.arrayContaining(fields))
  if (fields.length < 2) expect(found).toEqual(fields)
})
