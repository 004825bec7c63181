import { base, type Change, question, source } from './test-compared'

/** For tests: changes of lists, which are found by row. */
export const listChanges: Change[] = [
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
