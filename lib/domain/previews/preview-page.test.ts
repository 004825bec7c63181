import { expect, test } from 'vitest'
import { emptyContent } from '@/lib/domain/article/empty-content'
import { previewPage } from './preview-page'

const content = emptyContent

test('an empty draft can be looked at', () => {
  const page = previewPage({
    id: 'a',
    content,
    rev: 1,
    liveRev: null,
    updatedAt: 7,
    firstPublishedAt: null,
  })
  expect(page).toEqual({
    ...content,
    id: 'a',
    slug: 'not-named-yet',
    headline: 'No headline yet',
    firstPublishedAt: 7,
    modifiedAt: 7,
    card: '',
    pictures: [],
    reviewedBy: null,
    reviewedAt: null,
    corrections: [],
  })
  const named = { ...content, slug: 'a-name', headline: 'A name' }
  const shown = previewPage({ ...page, content: named, rev: 1, liveRev: null, updatedAt: 7 })
  expect(shown).toMatchObject({ slug: 'a-name', headline: 'A name' })
})

test('a live article that was changed shows when it changed', () => {
  const live = { id: 'a', content, liveRev: 2, updatedAt: 9, firstPublishedAt: 5 }
  expect(previewPage({ ...live, rev: 3 })).toMatchObject({ firstPublishedAt: 5, modifiedAt: 9 })
  expect(previewPage({ ...live, rev: 2 })).toMatchObject({ firstPublishedAt: 5, modifiedAt: 5 })
})
