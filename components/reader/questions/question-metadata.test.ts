import { expect, test } from 'vitest'
import { article } from '@/lib/domain/reader/test-article'
import { publicationFrom } from '@/lib/domain/settings/publication'
import { questionMetadata } from './question-metadata'

const site = 'http://localhost:3000'
const publication = publicationFrom({ name: 'The Wire', profiles: ['https://x.com/wire'] })
const question = { id: 'q', question: 'Is 5 < 6?', answer: '*Yes*,\n\n- it\n- is.' }
const asked = { article, question, id: 'is-5-6', card: 'own.png' }

test('a link to a question shows the question, and is one page with its update for search engines', () => {
  const { alternates, ...tags } = questionMetadata(asked, publication)
  expect(alternates?.canonical).toBe(`${site}/updates/an-update`)
  const shown = { title: 'Is 5 < 6?', description: 'Yes, it is.' }
  const image = { url: `${site}/og/own.png`, alt: 'Is 5 < 6?' }
  expect(tags).toEqual({
    title: 'Is 5 < 6? · The Wire',
    description: 'Yes, it is.',
    robots: { index: true, follow: true, 'max-image-preview': 'large' },
    openGraph: {
      type: 'article',
      locale: 'en_GB',
      siteName: 'The Wire',
      ...shown,
      url: `${site}/updates/an-update/q/is-5-6`,
      images: [{ ...image, width: 1200, height: 675, type: 'image/png' }],
      publishedTime: '2026-04-27T13:24:26.000Z',
      modifiedTime: '2026-04-28T00:00:00.000Z',
    },
    twitter: { card: 'summary_large_image', site: '@wire', ...shown, images: [image] },
  })
})
