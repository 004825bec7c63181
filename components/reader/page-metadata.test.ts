import { expect, test } from 'vitest'
import { publicationFrom } from '@/lib/domain/settings/publication'
import { pageMetadata } from './page-metadata'

test.each([
  [{}, true],
  [{ searchUse: 'refused' }, false],
])('under %j search engines are told that they may list a page: %s', (settings, index) => {
  const page = { title: 'A page', description: 'Of words.', path: '/a-page' }
  const metadata = pageMetadata({ publication: publicationFrom(settings), ...page })
  expect(metadata.robots).toEqual({ index, follow: true, 'max-image-preview': 'large' })
})
