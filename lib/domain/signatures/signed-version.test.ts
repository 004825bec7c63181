import { expect, test } from 'vitest'
import { emptyContent } from '@/lib/domain/article/empty-content'
import { emptySource } from '@/lib/domain/sources/source-values'
import { signedUpdate } from './signed-version'

const at = (hour: number) => Date.UTC(2026, 10, 23, hour)
const source = {
  ...emptySource,
  permalink: 'https://x.com/a/status/1',
  text: 'Quoted',
  avatar: null,
  reposts: 3,
  likes: null,
  textSha256: 'hash',
  capturedBy: 'Ada',
  capturedHow: 'api' as const,
}
const page = {
  ...emptyContent,
  id: '1',
  slug: 'an-update',
  headline: 'An update',
  questions: [{ id: 'q', question: 'Why?', answer: 'So.' }],
  sources: [{ ...source, id: 's', capturedAt: at(1) }],
  authors: [
    { id: 'a', slug: 'ada', name: 'Ada', bio: 'Writes', fediverse: '', avatar: '', links: [] },
  ],
  firstPublishedAt: at(2),
  modifiedAt: at(3),
  card: 'card.png',
  reviewedBy: 'Bert',
  reviewedAt: at(4),
  corrections: [{ id: 'c', at: at(5), note: 'It was 12.' }],
}

test('all that an update says is signed, without ids that may change, and times as instants', () => {
  const { id: _, ...said } = source
  const update = {
    id: '1',
    headline: 'An update',
    takeaway: '',
    whatHappened: '',
    whyItMatters: '',
    whatItMeans: '',
    whatIsNotKnown: '',
    earlier: '',
    aiUse: 'none',
    seoTitle: '',
    seoDescription: '',
    socialTitle: '',
    socialDescription: '',
    questions: [{ question: 'Why?', answer: 'So.' }],
    sources: [{ ...said, capturedAt: '2026-11-23T01:00:00.000Z' }],
    authors: [{ name: 'Ada', slug: 'ada' }],
    firstPublishedAt: '2026-11-23T02:00:00.000Z',
    modifiedAt: '2026-11-23T03:00:00.000Z',
    reviewedBy: 'Bert',
    reviewedAt: '2026-11-23T04:00:00.000Z',
    corrections: [{ at: '2026-11-23T05:00:00.000Z', note: 'It was 12.' }],
  }
  expect(signedUpdate(page)).toEqual(update)
  expect(signedUpdate({ ...page, reviewedBy: null, reviewedAt: null })).toEqual({
    ...update,
    reviewedBy: null,
    reviewedAt: null,
  })
})
