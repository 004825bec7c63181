import type { ArticlePage, Source } from '@/lib/domain/article/article'

const source: Source = {
  id: 's',
  network: 'x',
  permalink: 'https://x.com/a?b=1&c=2',
  authorName: 'Ada & Co',
  handle: '@ada',
  profileUrl: '',
  avatar: null,
  text: 'We <did> it.\nAll of it.',
  lang: 'en',
  postedAt: '2026-04-27T13:24:26Z',
  reposts: null,
  likes: null,
  countsAsOf: '',
  capturedAt: 1,
  capturedBy: 'Ada',
  capturedHow: 'typed',
  textSha256: 'hash',
}

export const testAuthor = { slug: 'ada', bio: '', fediverse: '', avatar: '', links: [] }

/** For tests: an update with every part, and signs that mean something in each format. */
export const article: ArticlePage = {
  id: '01900000-0000-7000-8000-000000000000',
  slug: 'an-update',
  headline: 'One & two',
  takeaway: 'In <short>.',
  earlier: '',
  whatHappened: 'It *happened*.',
  whyItMatters: 'It matters.',
  whatItMeans: '[See](https://example.org/?a=1&b=2).',
  whatIsNotKnown: 'The *price*.',
  seoTitle: 'For searches',
  seoDescription: 'For searches',
  socialTitle: 'For others',
  socialDescription: 'For others',
  aiUse: 'none',
  lead: {
    id: 'l',
    file: 'picture',
    width: 2000,
    height: 1000,
    alt: 'A "chip"',
    credit: 'Ada & Co',
    focalX: 50,
    focalY: 50,
  },
  questions: [{ id: 'q', question: 'Is 5 < 6?', answer: '*Yes*.' }],
  sources: [
    source,
    {
      ...source,
      id: 't',
      network: 'web',
      permalink: 'https://a.example/',
      authorName: '',
      handle: '',
      text: '',
      postedAt: '',
    },
  ],
  topics: [
    { id: '1', slug: 'r-d', name: 'R&D', kind: 'subject', description: '' },
    { id: '2', slug: 'openai', name: 'OpenAI', kind: 'company', description: '' },
  ],
  authors: [
    { ...testAuthor, id: '1', name: 'Ada <A>' },
    { ...testAuthor, id: '2', name: 'Grace' },
  ],
  firstPublishedAt: Date.UTC(2026, 3, 27, 13, 24, 26),
  modifiedAt: Date.UTC(2026, 3, 28),
  card: '0123456789abcdef.png',
  reviewedBy: null,
  reviewedAt: null,
  corrections: [{ id: 'c', at: Date.UTC(2026, 3, 29, 20), note: 'It was 5 < 6.' }],
}
