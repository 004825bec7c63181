import { expect, test } from 'vitest'
import { emptyContent } from '@/lib/domain/article/empty-content'
import { valuesOf } from '@/lib/domain/drafts/draft-values'
import { emptySource } from '@/lib/domain/sources/source-values'
import { savedArticle } from './saved-article'

const source = {
  ...emptySource,
  avatar: null,
  reposts: null,
  likes: null,
  capturedBy: 'Ada',
  capturedHow: 'typed' as const,
  textSha256: '',
}
const copy = {
  id: 'a',
  content: emptyContent,
  state: 'draft' as const,
  rev: 3,
  liveRev: null,
  createdBy: 'ada',
  updatedBy: 'Ada',
  updatedAt: 7,
  firstPublishedAt: null,
}

test('a form knows how its article is stored, and when its newest source was taken down and how', () => {
  const saved = {
    rev: 3,
    liveRev: null,
    wasEverLive: false,
    state: 'draft',
    savedAt: 7,
    captured: null,
    values: valuesOf(emptyContent),
  }
  expect(savedArticle(copy)).toEqual(saved)
  const sources = [2, 5, 4].map((capturedAt) => ({
    ...source,
    capturedAt,
    capturedHow: capturedAt === 5 ? ('api' as const) : ('typed' as const),
  }))
  const content = { ...emptyContent, sources }
  expect(savedArticle({ ...copy, content, liveRev: 2, firstPublishedAt: 1 })).toEqual({
    ...saved,
    liveRev: 2,
    wasEverLive: true,
    captured: { at: 5, how: 'api' },
    values: valuesOf(content),
  })
})
