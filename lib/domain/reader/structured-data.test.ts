import { expect, test } from 'vitest'
import type { ArticlePage, Author } from '@/lib/domain/article/article'
import { emptyContent } from '@/lib/domain/article/empty-content'
import { publicationFrom } from '@/lib/domain/settings/publication'
import { emptySource } from '@/lib/domain/sources/source-values'
import {
  breadcrumbs,
  faqPage,
  newsArticle,
  organization,
  profilePage,
  webSite,
} from './structured-data'

const absolute = (path: string) => `https://news.example${path}`
const named = { name: 'The Weights', description: 'News of models' }
const alone = publicationFrom(named)
const publication = { ...alone, profiles: ['https://x.com/weights'] }
const organisation = {
  '@type': 'Organization',
  name: 'The Weights',
  url: 'https://news.example/',
  logo: 'https://news.example/apple-icon.png',
}
const ada = { id: '1', slug: 'ada', name: 'Ada', bio: '', fediverse: '', avatar: '', links: [] }
const context = 'https://schema.org'

const article: ArticlePage = {
  ...emptyContent,
  id: '1',
  slug: 'an-update',
  headline: 'An update',
  takeaway: 'In short.',
  whatHappened: 'It *did*.',
  whyItMatters: 'It does.',
  whatItMeans: 'It may.',
  whatIsNotKnown: '[When](https://a.example).',
  questions: [{ id: '1', question: 'Why?', answer: '*So.*' }],
  topics: [{ id: '1', slug: 'openai', name: 'OpenAI', kind: 'company', description: '' }],
  sources: [
    {
      ...emptySource,
      permalink: 'https://x.com/a/status/1',
      avatar: null,
      reposts: null,
      likes: null,
      capturedAt: 0,
      capturedBy: 'Ada',
      capturedHow: 'typed',
      textSha256: '',
    },
  ],
  authors: [ada],
  firstPublishedAt: Date.UTC(2026, 3, 27, 13, 24, 26),
  modifiedAt: Date.UTC(2026, 3, 28, 1),
  card: 'card.png',
  reviewedBy: null,
  reviewedAt: null,
  corrections: [],
}
const news = {
  '@context': context,
  '@type': 'NewsArticle',
  headline: 'An update',
  description: 'In short.',
  articleBody:
    'What happened\nIt did.\n\nWhy it matters\nIt does.\n\nWhat it means for you\nIt may.\n\nWhat is not known\nWhen.',
  datePublished: '2026-04-27T13:24:26.000Z',
  dateModified: '2026-04-28T01:00:00.000Z',
  author: [{ '@type': 'Person', name: 'Ada', url: 'https://news.example/authors/ada' }],
  image: ['https://news.example/og/card.png'],
  publisher: organisation,
  mainEntityOfPage: 'https://news.example/updates/an-update',
  url: 'https://news.example/updates/an-update',
  isBasedOn: ['https://x.com/a/status/1'],
  keywords: ['OpenAI'],
  inLanguage: 'en',
  isAccessibleForFree: true,
}

test('an update says all of itself, and nothing of what it has not', () => {
  expect(newsArticle(article, alone, absolute)).toEqual(news)
})

test('a picture, a review, corrections and accounts elsewhere are told where there are any', () => {
  const lead = {
    id: 'w',
    file: 'wall',
    width: 3200,
    height: 1600,
    alt: 'A wall',
    credit: '',
    focalX: 50,
    focalY: 50,
  }
  const more = {
    ...article,
    lead,
    reviewedBy: 'Bert',
    corrections: [{ id: 'c', at: Date.UTC(2026, 3, 29), note: 'It was 12.' }],
  }
  const picture = {
    '@type': 'ImageObject',
    url: 'https://news.example/media/wall-1600.webp',
    width: { '@type': 'QuantitativeValue', value: 1600 },
    height: { '@type': 'QuantitativeValue', value: 800 },
    caption: 'A wall',
  }
  expect(newsArticle(more, publication, absolute)).toEqual({
    ...news,
    image: [picture, 'https://news.example/og/card.png'],
    publisher: { ...organisation, sameAs: ['https://x.com/weights'] },
    editor: { '@type': 'Person', name: 'Bert' },
    correction: [
      {
        '@type': 'CorrectionComment',
        text: 'It was 12.',
        datePublished: '2026-04-29T00:00:00.000Z',
      },
    ],
  })
  const credited = { ...more, lead: { ...lead, credit: 'Photo: Ada' } }
  expect(newsArticle(credited, publication, absolute)).toMatchObject({
    image: [{ ...picture, creditText: 'Photo: Ada' }, 'https://news.example/og/card.png'],
  })
})

test('a page says its questions, the way to it, whose site it is and whose page', () => {
  expect(faqPage(article, absolute)).toEqual({
    '@context': context,
    '@type': 'FAQPage',
    mainEntity: [
      {
        '@type': 'Question',
        name: 'Why?',
        url: 'https://news.example/updates/an-update#q-why',
        acceptedAnswer: { '@type': 'Answer', text: 'So.' },
      },
    ],
  })
  expect(breadcrumbs([{ name: 'Home', path: '/' }], absolute)).toEqual({
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://news.example/' },
    ],
  })
  expect(organization(alone, absolute)).toEqual({ '@context': context, ...organisation })
  expect(webSite(publication, absolute)).toEqual({
    '@context': context,
    '@type': 'WebSite',
    ...named,
    url: 'https://news.example/',
  })
})

test('an author’s page says what is known of them', () => {
  const person = { '@type': 'Person', name: 'Ada', url: 'https://news.example/authors/ada' }
  const times = { first: Date.UTC(2026, 3, 27, 12), modified: Date.UTC(2026, 3, 28, 1) }
  const page = {
    '@context': context,
    '@type': 'ProfilePage',
    dateCreated: '2026-04-27',
    dateModified: '2026-04-28T01:00:00.000Z',
  }
  const profile = (author: Author) => profilePage(author, publication, times, absolute)
  expect(profile(ada)).toEqual({ ...page, mainEntity: person })
  const known = { ...ada, bio: 'Writes', avatar: 'ada.webp', links: ['https://ada.example'] }
  expect(profile(known)).toEqual({
    ...page,
    mainEntity: {
      ...person,
      description: 'Writes',
      image: 'https://news.example/media/ada.webp',
      sameAs: ['https://ada.example'],
    },
  })
})

test.each([
  ['The Weights', 'Organization'],
  ['the weights desk', 'Organization'],
  ['Ada of The Weights', 'Person'],
])('%s signs as a %s', (name, type) => {
  const author = { ...ada, name }
  expect(newsArticle({ ...article, authors: [author] }, publication, absolute).author).toEqual([
    { '@type': type, name, url: 'https://news.example/authors/ada' },
  ])
  const { mainEntity } = profilePage(author, publication, { first: 0, modified: 0 }, absolute)
  expect(mainEntity).toMatchObject({ '@type': type, name })
})

test('the address of a source is encoded', () => {
  const [source] = article.sources
  if (!source) throw new Error('There is no source.')
  const odd = { ...source, permalink: 'https://example.org/?a="1"&c=<2>' }
  expect(newsArticle({ ...article, sources: [odd] }, publication, absolute).isBasedOn).toEqual([
    'https://example.org/?a=%221%22&c=%3C2%3E',
  ])
})
