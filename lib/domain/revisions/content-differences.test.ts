import { expect, test } from 'vitest'
import { draftFromForm } from '@/lib/domain/drafts/draft-from-form'
import { emptySource } from '@/lib/domain/sources/source-values'
import { type ComparedContent, contentDifferences } from './content-differences'
import { differencesInShort } from './differences-in-short'

const labels = {
  whatIsNotKnown: 'Open',
  whatHappened: 'What happened',
  whyItMatters: 'Why',
  whatItMeans: 'For you',
}
const question = (id: string, answer = 'So.') => ({ id, question: `${id}?`, answer })
const source = {
  ...emptySource,
  id: 's1',
  network: 'x' as const,
  permalink: 'https://x.com/a/1',
  authorName: 'Ada',
  text: 'Said so.',
}
const base: ComparedContent = {
  ...draftFromForm({ headline: 'Old', takeaway: 'Same' }),
  questions: [question('a'), question('b'), question('c')],
  sources: [source],
  topics: [{ name: 'OpenAI', kind: 'company' }],
  authors: ['Ada', 'Bo'],
}

const cases: [name: string, change: Partial<ComparedContent>, found: object[], short: string][] = [
  ['nothing', {}, [], ''],
  [
    'line ends, outer spaces and empty rows',
    {
      headline: ' Old\r\n',
      questions: [...base.questions, { id: '', question: '', answer: ' ' }],
      sources: [source, { ...emptySource, network: 'github' }],
    },
    [],
    '',
  ],
  [
    'texts',
    { headline: 'New', whyItMatters: 'More.', socialTitle: 'Shared', seoDescription: 'Found' },
    [
      { field: 'headline', before: 'Old', after: 'New' },
      { field: 'whyItMatters', before: '', after: 'More.' },
      { field: 'seoDescription', before: '', after: 'Found' },
      { field: 'socialTitle', before: '', after: 'Shared' },
    ],
    '“Headline”, “Why”, “Search description” and “Social title”',
  ],
  [
    'one way of ending lines',
    { takeaway: 'One\r\ntwo' },
    [{ field: 'takeaway', before: 'Same', after: 'One\ntwo' }],
    '“Takeaway”',
  ],
  [
    'another topic in the place of one',
    { topics: [{ name: 'GPT', kind: 'model' }] },
    [
      {
        field: 'topics',
        rows: [
          {
            kind: 'added',
            title: 'GPT',
            at: 1,
            movedFrom: null,
            facts: [{ name: 'kind', before: '', after: 'model' }],
          },
          {
            kind: 'removed',
            title: 'OpenAI',
            at: 1,
            movedFrom: null,
            facts: [{ name: 'kind', before: 'company', after: '' }],
          },
        ],
      },
    ],
    '2 topics',
  ],
  [
    'a byline in another order, with two more names',
    { authors: ['Bo', 'Ada', 'Cy', 'Di'] },
    [
      {
        field: 'authors',
        rows: [
          { kind: 'moved', title: 'Ada', at: 2, movedFrom: 1, facts: [] },
          { kind: 'added', title: 'Cy', at: 3, movedFrom: null, facts: [] },
          { kind: 'added', title: 'Di', at: 4, movedFrom: null, facts: [] },
        ],
      },
    ],
    '3 authors',
  ],
  [
    'address and AI use',
    { slug: 'new', aiUse: 'assisted' },
    [
      { field: 'slug', before: '', after: 'new' },
      { field: 'aiUse', before: 'none', after: 'assisted' },
    ],
    '“Address” and “AI use”',
  ],
  [
    'a question before the others moves none of them',
    { questions: [question('new'), ...base.questions] },
    [
      {
        field: 'questions',
        rows: [
          {
            kind: 'added',
            title: 'new?',
            at: 1,
            movedFrom: null,
            facts: [
              { name: 'question', before: '', after: 'new?' },
              { name: 'answer', before: '', after: 'So.' },
            ],
          },
        ],
      },
    ],
    '1 question',
  ],
  [
    'one moved and changed, one gone',
    { questions: [question('c'), question('a', 'Other.')] },
    [
      {
        field: 'questions',
        rows: [
          {
            kind: 'changed',
            title: 'a?',
            at: 2,
            movedFrom: 1,
            facts: [{ name: 'answer', before: 'So.', after: 'Other.' }],
          },
          {
            kind: 'removed',
            title: 'b?',
            at: 2,
            movedFrom: null,
            facts: [
              { name: 'question', before: 'b?', after: '' },
              { name: 'answer', before: 'So.', after: '' },
            ],
          },
        ],
      },
    ],
    '2 questions',
  ],
  [
    'a row whose id was lost is known by its words',
    {
      questions: base.questions.map((row) => ({ ...row, id: '' })),
      sources: [{ ...source, id: '' }],
    },
    [],
    '',
  ],
  [
    'the order of a byline',
    { authors: ['Bo', 'Ada'] },
    [
      {
        field: 'authors',
        rows: [{ kind: 'moved', title: 'Ada', at: 2, movedFrom: 1, facts: [] }],
      },
    ],
    'the order of authors',
  ],
  [
    'facts of a source',
    { sources: [{ ...source, likes: '12', countsAsOf: '2026-04-27', text: 'Said so, twice.' }] },
    [
      {
        field: 'sources',
        rows: [
          {
            kind: 'changed',
            title: 'Ada',
            at: 1,
            movedFrom: null,
            facts: [
              { name: 'text', before: 'Said so.', after: 'Said so, twice.' },
              { name: 'likes', before: '', after: '12' },
              { name: 'countsAsOf', before: '', after: '2026-04-27' },
            ],
          },
        ],
      },
    ],
    '1 source',
  ],
  [
    'a topic of another kind, and one more',
    {
      topics: [
        { name: 'openai', kind: 'model' },
        { name: 'GPT', kind: 'model' },
      ],
    },
    [
      {
        field: 'topics',
        rows: [
          {
            kind: 'changed',
            title: 'openai',
            at: 1,
            movedFrom: null,
            facts: [{ name: 'kind', before: 'company', after: 'model' }],
          },
          {
            kind: 'added',
            title: 'GPT',
            at: 2,
            movedFrom: null,
            facts: [{ name: 'kind', before: '', after: 'model' }],
          },
        ],
      },
    ],
    '2 topics',
  ],
]

test.each(cases)('%s', (_name, change, found, short) => {
  const differences = contentDifferences(base, { ...base, ...change })
  expect(differences).toEqual(found)
  expect(differencesInShort(differences, labels)).toBe(short)
})

test('a picture counts', () => {
  const withAvatar = (avatar: string) => ({ ...base, sources: [{ ...source, avatar }] })
  expect(contentDifferences(withAvatar('a.png'), withAvatar('b.png'))).toHaveLength(1)
  expect(contentDifferences(withAvatar('a.png'), withAvatar(''))).toHaveLength(1)
})

test('many parts are counted, and one more than four is named', () => {
  const other = {
    ...base,
    headline: 'N',
    slug: 'n',
    takeaway: 'N',
    whatHappened: 'N',
    aiUse: 'drafted' as const,
    seoTitle: 'N',
  }
  expect(differencesInShort(contentDifferences(base, other), labels)).toBe(
    '“Headline”, “Address”, “Takeaway”, “What happened” and 2 other parts',
  )
  const five = { ...other, aiUse: base.aiUse }
  expect(differencesInShort(contentDifferences(base, five), labels)).toBe(
    '“Headline”, “Address”, “Takeaway”, “What happened” and “Search title”',
  )
})
