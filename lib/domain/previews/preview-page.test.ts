import { expect, test } from 'vitest'
import type { ArticleContent } from '@/lib/domain/article/article'
import { previewPage } from './preview-page'

const content: ArticleContent = {
  headline: '',
  takeaway: '',
  whatHappened: '',
  whyItMatters: '',
  whatItMeans: '',
  seoTitle: '',
  seoDescription: '',
  socialTitle: '',
  socialDescription: '',
  aiUse: 'none',
  lead: null,
  slug: null,
  questions: [],
  sources: [],
  topics: [],
  authors: [],
}

test('an empty draft can be looked at', () => {
  const page = previewPage({
    id: 'a',
    content,
    rev: 1,
    liveRev: null,
    updatedAt: 7,
    firstPublishedAt: null,
  })
  expect(page.headline).toBe('No headline yet')
  expect(page).toMatchObject({ firstPublishedAt: 7, modifiedAt: 7 })
})

test('a live article that was changed shows when it changed', () => {
  const live = { id: 'a', content, liveRev: 2, updatedAt: 9, firstPublishedAt: 5 }
  expect(previewPage({ ...live, rev: 3 })).toMatchObject({ firstPublishedAt: 5, modifiedAt: 9 })
  expect(previewPage({ ...live, rev: 2 })).toMatchObject({ firstPublishedAt: 5, modifiedAt: 5 })
})
