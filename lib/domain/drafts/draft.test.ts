import { expect, test, vi } from 'vitest'
import { type DraftInput, draftProblems, draftSchema } from './draft'

const source = {
  network: 'x' as const,
  permalink: 'https://x.com/a/status/1',
  authorName: 'A',
  text: '  “Quoted”\r\ntwice ',
  reposts: '835',
  likes: '14k',
  countsAsOf: '2026-04-27T13:24',
}

test('an empty draft is fine, and a form’s strings become what is stored', () => {
  expect(draftSchema.parse({})).toMatchObject({
    headline: '',
    slug: '',
    questions: [],
    authors: [],
  })
  const draft = draftSchema.parse({ headline: ' A \n headline ', sources: [source] })
  expect(draft.headline).toBe('A headline')
  expect(draft.sources[0]).toMatchObject({
    text: '  “Quoted”\ntwice ',
    reposts: 835,
    likes: 14_000,
    countsAsOf: '2026-04-27T13:24:00Z',
    handle: '',
  })
})

test('what was parsed can be parsed again', () => {
  const draft = draftSchema.parse({
    sources: [source, { ...source, reposts: '', likes: '', countsAsOf: '' }],
    topics: [{ name: 'OpenAI', kind: 'company' }],
  })
  expect(draftSchema.parse(draft)).toEqual(draft)
})

test('rows that say nothing and repeats are dropped', () => {
  const draft = draftSchema.parse({
    questions: [
      { question: '', answer: ' ' },
      { question: 'Why', answer: '' },
      { question: '', answer: 'So.' },
    ],
    sources: [{ network: 'web' }],
    topics: [{ name: '' }, { name: 'Law' }, { name: 'law', kind: 'law' }],
    authors: ['a', '', 'a', 'b'],
  })
  expect(draft.questions).toEqual([
    { question: 'Why', answer: '' },
    { question: '', answer: 'So.' },
  ])
  expect(draft.sources).toEqual([])
  expect(draft.topics).toEqual([{ name: 'Law', kind: 'subject' }])
  expect(draft.authors).toEqual(['a', 'b'])
})

const rows = <Row>(number: number, row: Row) => Array.from({ length: number }, () => row)

test.each<[DraftInput, string, string]>([
  [{ headline: 'x'.repeat(10_000) }, 'headline', '300 characters; this has 10,000'],
  [{ whatHappened: '<b>x</b>' }, 'whatHappened', 'HTML'],
  [{ whyItMatters: '[x](javascript:alert(1))' }, 'whyItMatters', 'Links begin with'],
  [{ whatItMeans: 'x'.repeat(2_000_000) }, 'whatItMeans', 'too long'],
  [{ slug: 'a/b' }, 'slug', 'slash'],
  [{ slug: 'dashboard' }, 'slug', 'belongs to the site'],
  [{ questions: [{ question: 'Q', answer: '# A' }] }, 'questions.0.answer', 'headings'],
  [{ questions: rows(21, { question: 'Q', answer: 'A' }) }, 'questions', '20 questions'],
  [{ sources: rows(11, source) }, 'sources', '10 sources'],
  [{ sources: [{ ...source, permalink: 'ftp://a.org' }] }, 'sources.0.permalink', 'https://'],
  [{ sources: [{ ...source, permalink: 'javascript:1' }] }, 'sources.0.permalink', 'https://'],
  [{ sources: [source, { ...source, profileUrl: 'a.org' }] }, 'sources.1.profileUrl', 'https://'],
  [{ sources: [{ ...source, reposts: '-1' }] }, 'sources.0.reposts', 'Write a number'],
  [{ sources: [{ ...source, likes: 'many' }] }, 'sources.0.likes', 'Write a number'],
  [{ sources: [{ ...source, likes: -1 }] }, 'sources.0.likes', 'Write a number'],
  [{ sources: [{ ...source, countsAsOf: '' }] }, 'sources.0.countsAsOf', 'stood so'],
  [{ sources: [{ ...source, postedAt: 'today' }] }, 'sources.0.postedAt', 'Write a day'],
  [{ sources: [{ ...source, lang: 'English, UK' }] }, 'sources.0.lang', 'language code'],
  [{ sources: [{ ...source, avatar: '../secret' }] }, 'sources.0.avatar', 'media file'],
  [{ topics: rows(13, { name: 'T' }) }, 'topics', '12 topics'],
])('%.60j is refused at its field', (input, field, words) => {
  const parsed = draftSchema.safeParse(input)
  expect(parsed.error && draftProblems(parsed.error)[field]).toContain(words)
})

test('an unknown network is refused in words', () => {
  const parsed = draftSchema.safeParse({ sources: [{ network: 'myspace' }] })
  expect(parsed.error && draftProblems(parsed.error)).toEqual({
    'sources.0.network': 'Choose where the source was published.',
  })
})

test('rows are counted before any is read', () => {
  const read = vi.fn(() => 'Q')
  const row = {
    get question() {
      return read()
    },
  }
  expect(draftSchema.safeParse({ questions: rows(21, row) }).success).toBe(false)
  expect(read).not.toHaveBeenCalled()
})
